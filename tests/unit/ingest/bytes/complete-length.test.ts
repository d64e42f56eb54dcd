import { expect, it } from 'vitest';
import { completeLength } from '../../../../src/ingest/bytes/complete-length.ts';

it.each([
  ['a', 1],
  ['aé', 3],
  ['a€', 4],
  ['a🦊', 5],
])('keeps %s whole and cuts off a part of its last character', (text, length) => {
  const bytes = Buffer.from(text);
  expect(completeLength(bytes)).toBe(length);
  const character = length - 1;
  if (character === 0) return;
  for (let missing = 1; missing < character; missing++)
    expect(completeLength(bytes.subarray(0, length - missing))).toBe(1);
});

it('leaves alone what is no UTF-8 at all', () => {
  expect(completeLength(Buffer.from([0x80, 0x80, 0x80, 0x80]))).toBe(4);
  expect(completeLength(Buffer.alloc(0))).toBe(0);
});
