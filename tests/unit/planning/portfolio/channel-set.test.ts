import { expect, it } from 'vitest';
import { channelSet, membersOf } from '../../../../src/planning/portfolio/channel-set.ts';

it('holds each channel once and lists the members ascending', () => {
  expect([...channelSet(4, [3, 1, 3])]).toEqual([0, 1, 0, 1]);
  expect(membersOf(channelSet(4, [3, 1, 3]))).toEqual([1, 3]);
});

it('refuses an index that no channel has', () => {
  expect(() => channelSet(2, [2])).toThrow(RangeError);
  expect(() => channelSet(2, [0.5])).toThrow(RangeError);
});
