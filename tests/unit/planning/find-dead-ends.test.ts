import { expect, test } from 'vitest';
import { findDeadEnds } from '../../../src/planning/find-dead-ends.ts';

const far = (from: number, to: number) => (from === to ? 0 : 0.85);

test('a serving channel without a way to the next stage is a dead end, with the link to add', () => {
  expect(findDeadEnds([[0], [2, 1]], far, 0.8)).toEqual([{ stage: 0, channel: 0, connectTo: 2 }]);
});

test('one passable handoff, or serving the next stage itself, is enough', () => {
  expect(findDeadEnds([[0], [1, 0]], far, 0.8)).toEqual([]);
  expect(findDeadEnds([[0], [1, 2]], (_, to) => (to === 2 ? 0.79 : 0.9), 0.8)).toEqual([]);
});

test('nothing follows a stage that nobody serves, and the last stage has no next', () => {
  expect(findDeadEnds([[0], []], far, 0.8)).toEqual([]);
  expect(findDeadEnds([[0]], far, 0.8)).toEqual([]);
});
