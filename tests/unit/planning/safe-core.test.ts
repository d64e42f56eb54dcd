import { expect, test } from 'vitest';
import type { PlanDecisions } from '../../../src/planning/plan-decisions.ts';
import { safeCore } from '../../../src/planning/safe-core.ts';
import { knowledge } from '../../builders/knowledge.ts';

test('splits the plan into what is safe and what depends on the data', () => {
  // Of a plan only what was selected, how often, and what had to be in matters here.
  const plan = {
    evidence: { method: knowledge.method },
    portfolio: { selected: [0, 1, 2, 5] },
    limits: { include: [5] },
    grades: ['none', 'some'],
    selection: { frequency: Float64Array.of(0.95, 0.6, 0.9, 0.4, 0.05, 1) },
  } as unknown as PlanDecisions;
  expect(safeCore(plan)).toEqual({ core: [0, 2], dependsOnData: [1, 3] });
});
