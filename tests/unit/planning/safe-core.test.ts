import { expect, test } from 'vitest';
import type { PlanDecisions } from '../../../src/planning/plan-decisions.ts';
import { safeCore } from '../../../src/planning/safe-core.ts';
import { buildEvidence, buildMarket } from '../../builders/market.ts';

test('splits the plan into what is safe and what depends on the data', () => {
  // Of a plan only what was selected, how often, and what had to be in matters here.
  const channels = ['a', 'b', 'c', 'd', 'e', 'f'];
  const plan = {
    evidence: buildEvidence(buildMarket({ channels })),
    portfolio: { selected: [0, 1, 2, 5] },
    limits: { include: [5] },
    // The third is in nearly all draws, but all that it carries is taken from others.
    grades: ['some', 'some', 'none', 'none', 'none', 'none'],
    served: Float64Array.of(0.4, 0.3, 0.3, 0, 0, 0),
    cases: channels.map((_, at) => ({ selected: at < 3 || at === 5, evidence: 'some' })),
    selection: { frequency: Float64Array.of(0.95, 0.6, 0.9, 0.4, 0.05, 1) },
  } as unknown as PlanDecisions;
  expect(safeCore(plan)).toEqual({ core: [0], steadyUnmeasured: [2], dependsOnData: [1, 3] });
});
