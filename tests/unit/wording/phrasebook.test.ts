import { describe, expect, test } from 'vitest';
import { createPhrasebook } from '../../../src/wording/phrasebook.ts';

describe('the name of a stage within a sentence', () => {
  const said = (name: string, namesInSentences?: 'lower-case' | 'as-written') =>
    createPhrasebook({
      id: 'en',
      tag: 'en',
      messages: {},
      ...(namesInSentences && { namesInSentences }),
    }).inSentence(name);

  test.each([
    ['Purchase', 'purchase'],
    ['Saw us', 'saw us'],
    ['Étude', 'étude'],
    ['VIP club', 'VIP club'],
    ['', ''],
  ])('%o begins as %o where names are lower-cased', (name, expected) => {
    expect(said(name, 'lower-case')).toBe(expected);
  });

  test.each(['as-written', undefined] as const)('stays where the locale says %s', (rule) => {
    expect(said('Kauf', rule)).toBe('Kauf');
  });
});
