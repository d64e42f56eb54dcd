import { expect, test } from 'vitest';
import { openStages } from '../../../src/planning/open-numbers.ts';
import type { PlanDecisions } from '../../../src/planning/plan-decisions.ts';
import { buildMarket } from '../../builders/market.ts';

/** One channel in segments a and b at awareness and purchase; cells awareness a, b, purchase a, b; 1 = open. */
function stagesOf(rates: number[]): number[] {
  const market = buildMarket({
    channels: ['email'],
    segments: ['a', 'b'],
    stages: ['awareness', 'purchase'],
  });
  const plan = { evidence: { market } } as unknown as PlanDecisions;
  return openStages(plan, { shares: new Uint8Array(2), rates: Uint8Array.from(rates), part: 0 }, 0);
}

test('the stages whose numbers are missing are named while some other is known in all segments', () => {
  expect(stagesOf([1, 1, 0, 0])).toEqual([0]);
  expect(stagesOf([1, 0, 0, 0])).toEqual([0]);
  expect(stagesOf([1, 0, 0, 1])).toEqual([]);
  expect(stagesOf([1, 1, 1, 1])).toEqual([]);
});
