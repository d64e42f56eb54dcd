import { expect, test } from 'vitest';
import type { PlanDecisions } from '../../../src/planning/plan-decisions.ts';
import { successorOf } from '../../../src/planning/successor-of.ts';
import { buildEvidence, buildMarket } from '../../builders/market.ts';

/**
 * The store carries most of all, the search 60 % of awareness in a, the only segment that uses the ended channel.
 * Cells: awareness a, awareness b, purchase a, purchase b, each store, search, facebook.
 */
const plan = {
  evidence: buildEvidence(
    buildMarket({
      channels: ['store', 'search', 'facebook'],
      segments: ['a', 'b'],
      stages: ['awareness', 'purchase'],
      counts: [{ segment: 'a', stage: 'awareness', channel: 'facebook' }],
    }),
  ),
  scores: { response: new Float64Array(12).fill(1) },
  shares: { value: Float64Array.of(0.5, 0.5, 0.3, 0.5, 0.5, 0) },
  served: Float64Array.of(0.4, 0.6, 0, 0.9, 0.1, 0, 1, 0, 0, 1, 0, 0),
  grades: Array(12).fill('none'),
  jobs: [[], [], [{ id: 'discover', stage: 'awareness', share: null, evidence: 'prior' }]],
  cases: [{ selected: true }, { selected: true }, { selected: false }],
  priority: [0, 1, 2],
} as unknown as PlanDecisions;

test('hours go to the chosen channel that does the job of the ended one, among its people', () => {
  expect(successorOf(plan, [2])).toBe(1);
  const selling = { id: 'buy', stage: 'purchase', share: null, evidence: 'prior' } as const;
  expect(successorOf({ ...plan, jobs: [[], [], [selling]] }, [2])).toBe(0);
});

test('where none does any of it, they go to the one that carries most', () => {
  expect(successorOf({ ...plan, served: new Float64Array(12) }, [2])).toBe(0);
});
