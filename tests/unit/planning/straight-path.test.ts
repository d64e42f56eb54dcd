import { expect, test } from 'vitest';
import { straightPath } from '../../../src/planning/straight-path.ts';

test('changes channel only where the gain is worth the friction', () => {
  const strength = [
    [1, 0],
    [0.9, 1],
    [0, 2],
  ];
  // Staying on 0 first: 1 + ln(1 − .5) + 1 + 0 + 2 = 3.307 beats 1 + .9 + ln(.5) + 2 = 3.207 and 0 + 1 + 2 = 3.
  const path = straightPath(strength, (from, to) => (from === to ? 0 : 0.5));
  expect(path.map(({ channel }) => channel)).toEqual([0, 1, 1]);
  expect(path.map(({ friction }) => friction)).toEqual([0.5, 0, null]);
});

test('agrees with trying every chain', () => {
  const strength = [
    [0.2, -1, 0.4],
    [Number.NEGATIVE_INFINITY, 0.3, 0.1],
    [0.7, 0.2, -0.5],
    [-0.1, 0.6, 0.5],
  ];
  const friction = (from: number, to: number) => (from === to ? 0 : [0.3, 0.6, 0.9][(from * 2 + to) % 3]!);
  let best = Number.NEGATIVE_INFINITY;
  for (let code = 0; code < 81; code++) {
    const chain = [0, 1, 2, 3].map((stage) => Math.floor(code / 3 ** stage) % 3);
    best = Math.max(best, value(chain));
  }
  function value(chain: number[]): number {
    return chain.reduce(
      (sum, channel, stage) =>
        sum +
        strength[stage]![channel]! +
        (stage > 0 ? Math.log(1 - friction(chain[stage - 1]!, channel)) : 0),
      0,
    );
  }
  expect(value(straightPath(strength, friction).map(({ channel }) => channel))).toBeCloseTo(best, 12);
});

test('equal chains take the lower index, and an unreachable stage still has a path', () => {
  expect(straightPath([[0, 0]], () => 0).map(({ channel }) => channel)).toEqual([0]);
  const nobody = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  expect(straightPath([nobody, [0, 1]], () => 0.1)).toHaveLength(2);
  expect(straightPath([], () => 0)).toEqual([]);
});

test('takes a handoff that cannot be made only where nothing else serves', () => {
  const barred = (from: number, to: number) => (from === to ? 0 : null);
  // Staying on 0 costs ln(100) = 4.6, a handoff that cannot be made more than any gain.
  expect(
    straightPath(
      [
        [1, 0],
        [Math.log(0.01), 0],
      ],
      barred,
    ).map(({ channel }) => channel),
  ).toEqual([1, 1]);
  const only = straightPath(
    [
      [0, Number.NEGATIVE_INFINITY],
      [Number.NEGATIVE_INFINITY, 0],
    ],
    barred,
  );
  expect(only).toEqual([
    { channel: 0, friction: null },
    { channel: 1, friction: null },
  ]);
});
