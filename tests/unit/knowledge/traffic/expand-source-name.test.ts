import { expect, test } from 'vitest';
import { expandSourceName } from '../../../../src/knowledge/traffic/expand-source-name.ts';

const exact = { below: false, anyEnding: false };

test('a plain name is itself', () => {
  expect(expandSourceName('t.co')).toEqual([{ host: 't.co', ...exact }]);
  expect(expandSourceName('google shopping')).toEqual([{ host: 'google shopping', ...exact }]);
});

test('an ending in brackets is the bare word and the domain', () => {
  expect(expandSourceName('line(.me)')).toEqual([
    { host: 'line', ...exact },
    { host: 'line.me', ...exact },
  ]);
});

test('.* is the bare word and any country', () => {
  expect(expandSourceName('yelp.*')).toEqual([
    { host: 'yelp', ...exact },
    { host: 'yelp', below: false, anyEnding: true },
  ]);
});

test('*. takes in what lies below, with every ending', () => {
  expect(expandSourceName('*.vk.com')).toEqual([{ host: 'vk.com', below: true, anyEnding: false }]);
  expect(expandSourceName('*.hulu(.com)')).toEqual([
    { host: 'hulu', below: true, anyEnding: false },
    { host: 'hulu.com', below: true, anyEnding: false },
  ]);
  expect(expandSourceName('*.pinterest.*').at(-1)).toEqual({
    host: 'pinterest',
    below: true,
    anyEnding: true,
  });
});
