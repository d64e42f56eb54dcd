import { expect, test } from 'vitest';
import { measuredSegments, usingSegments } from '../../../src/planning/measured-segments.ts';
import { servingBasis } from '../../../src/planning/serving-basis.ts';
import { buildEvidence, buildMarket } from '../../builders/market.ts';

const usage = (segment: string, share: number) => ({ segment, channel: 'email', share });
const market = (rest: object = {}) =>
  buildMarket({ channels: ['email', 'store'], segments: ['a', 'b', 'c'], ...rest });

test('a channel was measured where its use is stated or contacts were counted', () => {
  const some = market({ usage: [usage('a', 0)], counts: [{ segment: 'b', channel: 'email' }] });
  expect([...measuredSegments(some, 0)]).toEqual([0, 1]);
  expect([...measuredSegments(market({ usage: [usage('everyone', 0.3)] }), 0)]).toEqual([0, 1, 2]);
});

test('where nothing was measured by segment none is preferred', () => {
  const nowhere = market({ counts: [{ segment: 'everyone', channel: 'email' }] });
  expect([...measuredSegments(nowhere, 0)]).toEqual([0, 1, 2]);
});

test('a stated use comes before mere contacts, and a share of 0 is no use', () => {
  const counts = [{ segment: 'c', channel: 'email' }];
  expect([...usingSegments(market({ usage: [usage('a', 0), usage('b', 0.2)], counts }), 0)]).toEqual([1]);
  expect([...usingSegments(market({ counts }), 0)]).toEqual([2]);
});

test('what serves a segment rests on numbers of its own, or on those of others', () => {
  const plan = {
    evidence: buildEvidence(market({ usage: [usage('a', 0.2), usage('b', 0.2)] })),
    // [segment · channels + channel], the same for the cells of the one stage
    shares: {
      value: new Float64Array(6).fill(0.2),
      origin: ['measured', 'family', 'measured', 'family', 'channel', 'family'] as const,
    },
    grades: ['thin', 'none', 'none', 'none', 'none', 'none'] as const,
  };
  const decided = {
    ...plan,
    shares: { ...plan.shares, origin: [...plan.shares.origin] },
    grades: [...plan.grades],
  };
  expect([0, 1, 2].map((segment) => servingBasis(decided, 0, segment, 0))).toEqual([
    'measured',
    'filled-in',
    'elsewhere',
  ]);
});
