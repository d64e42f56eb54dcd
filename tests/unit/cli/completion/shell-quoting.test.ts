import { describe, expect, test } from 'vitest';
import { quoteForBash, unquote } from '../../../../src/cli/completion/shell-quoting.ts';

// Expected words are those that bash 5.2 reads.
describe('unquote', () => {
  test.each([
    ['plain', 'plain'],
    ['Young\\ families', 'Young families'],
    ['"Young fam', 'Young fam'],
    ["'it is $5", 'it is $5'],
    ['"a\\"b\\n"', 'a"b\\n'],
    ["a'b c'd", 'ab cd'],
    ['trailing\\', 'trailing\\'],
  ])('%s', (word, text) => expect(unquote(word).text).toBe(text));
});

describe('quoteForBash', () => {
  test.each([
    ['Young families', 'You', 'Young\\ families'],
    ['$(rm -rf ~)', '', '\\$\\(rm\\ -rf\\ \\~\\)'],
    ['Käufer', 'K', 'Käufer'],
    ['a=b c', 'a=', 'a=b\\ c'],
    ['Young "pros" $5', '"You', 'Young \\"pros\\" \\$5'],
    ["it's", "'it", "it'\\''s"],
    ['segment=Young families', 'segment="Yo', 'segment=Young families'],
  ])('%s after %s', (value, typed, quoted) => expect(quoteForBash(value, typed)).toBe(quoted));
});
