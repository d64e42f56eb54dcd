import { describe, expect, test } from 'vitest';
import { portfolioLimits } from '../../../src/planning/portfolio-limits.ts';
import { serviceProblem } from '../../../src/planning/service-problem.ts';
import { buildEvidence, buildMarket } from '../../builders/market.ts';

const market = buildMarket({
  channels: ['email', 'store', 'zine'],
  segments: ['a', 'b'],
  stages: ['awareness', 'purchase'],
});
market.channels[0]!.effortHours = 4;
market.channels[1]!.effortHours = 30;
const evidence = buildEvidence(market, { rates: [] });
const problem = serviceProblem(
  evidence,
  { value: new Float64Array(6).fill(0.5), origin: [] },
  new Float64Array(12).fill(1),
);
const wishes = { limits: {}, include: [], exclude: [], minimumSpend: new Map<string, number>(), cover: [] };

describe('portfolioLimits', () => {
  test('without limits still adds up hours and money', () => {
    const [hours, budget] = portfolioLimits(evidence, problem, wishes).resources!;
    // Nobody knows the hours of the zine: the middle of 4 and 30.
    expect(hours).toEqual({ id: 'hours', need: Float64Array.of(4, 30, 17), limit: Number.POSITIVE_INFINITY });
    expect(budget).toEqual({ id: 'budget', need: Float64Array.of(0, 0, 0), limit: Number.POSITIVE_INFINITY });
  });

  test('takes limits and minimum spends over', () => {
    const limits = portfolioLimits(evidence, problem, {
      ...wishes,
      limits: { channels: 2, hours: 20, budget: 900 },
      minimumSpend: new Map([['store', 800]]),
    });
    expect(limits.maxChannels).toBe(2);
    expect(limits.resources!.map(({ limit }) => limit)).toEqual([20, 900]);
    expect([...limits.resources![1]!.need]).toEqual([0, 800, 0]);
  });

  test('a guarantee holds for the cells of its stage or segment', () => {
    const { guarantees } = portfolioLimits(evidence, problem, {
      ...wishes,
      cover: [
        { of: 'stage', id: 'purchase', least: 0.8 },
        { of: 'segment', id: 'a', least: 0.4 },
      ],
    });
    // Cells: awareness a, awareness b, purchase a, purchase b; each weighs ½ · ½.
    expect(guarantees).toEqual([
      { id: 'purchase', weight: Float64Array.of(0, 0, 0.25, 0.25), least: 0.8 },
      { id: 'a', weight: Float64Array.of(0.25, 0, 0.25, 0), least: 0.4 },
    ]);
  });
});
