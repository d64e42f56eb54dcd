import { describe, expect, test } from 'vitest';
import { phrasebookWith } from '../../builders/phrasebook.ts';

describe('the name of a stage within a sentence', () => {
  const said = (name: string, namesInSentences?: 'lower-case' | 'as-written') =>
    phrasebookWith({
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

describe('a thing without its article', () => {
  const named = (thing: string, articles?: string[]) =>
    phrasebookWith({ messages: {}, ...(articles && { articles }) }).withoutArticle(thing);

  test.each([
    ['the Fjord boot', 'Fjord boot'],
    ['Our  Fjord boot', 'Fjord boot'],
    ['Fjord boot', 'Fjord boot'],
    ['theatre tickets', 'theatre tickets'],
    ['The', 'The'],
    ['', ''],
  ])('%o is named %o', (thing, name) => {
    expect(named(thing, ['the', 'our'])).toBe(name);
  });

  test('stays whole where the language has other articles, or none', () => {
    expect([named('an der Quelle', ['der', 'die', 'das']), named('a to ciekawe')]).toEqual([
      'an der Quelle',
      'a to ciekawe',
    ]);
  });
});

test('a number that no reader can tell from 0 is 0', () => {
  const { say } = phrasebookWith({ messages: { rate: '{low, number, rate} to {high, number, rate}' } });
  expect(say('rate', { low: 1e-300, high: 0.042 })).toBe('0.0% to 4.2%');
});
