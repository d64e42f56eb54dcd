import { expect, it } from 'vitest';
import { mapStrings } from '../../../../src/report/text/map-strings.ts';

const shout = (text: string) => text.toUpperCase();

it('changes every text, however deep, and nothing else', () => {
  const value = { a: 'x', list: ['y', { b: 'z', n: 1, no: null, yes: true }], gone: undefined };
  expect(mapStrings(value, shout)).toEqual({
    a: 'X',
    list: ['Y', { b: 'Z', n: 1, no: null, yes: true }],
    gone: undefined,
  });
  expect(value.a).toBe('x');
});

it('treats names such as __proto__ as data', () => {
  const value = JSON.parse('{"__proto__": "evil", "constructor": "too"}') as Record<string, string>;
  const copy = mapStrings(value, shout);
  expect(Object.entries(copy)).toEqual([
    ['__proto__', 'EVIL'],
    ['constructor', 'TOO'],
  ]);
  expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
});

it('leaves parts alone in which nothing changes', () => {
  const value = { numbers: [{ n: 1 }, { n: 2 }], words: ['x'] };
  const mapped = mapStrings(value, shout);
  expect(mapped).toEqual({ numbers: [{ n: 1 }, { n: 2 }], words: ['X'] });
  expect(mapped.numbers).toBe(value.numbers);
});
