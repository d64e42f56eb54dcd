import { decideBudget } from '../../src/planning/budget/decide-budget.ts';
import { allocateConcave } from '../../src/statistics/allocation/allocate-concave.ts';
import { createRandom } from '../../src/statistics/random.ts';
import { budgetConstants } from '../unit/planning/budget/budget-constants.ts';
import { type BudgetSetting, simulateBudgetMarket } from './budget-market.ts';

/** How well recommended budgets did over many markets. */
export interface BudgetAssessment {
  /** (true conversions as recommended − today's) ÷ (the best within the same bounds − today's), sums over markets. */
  gain: number;
  /** Part of the channels whose true exponent lies in its 90 % interval. */
  exponentCoverage: number;
  /** Part of the markets whose true gain lies in its 90 % interval. */
  changeCoverage: number;
  /** Part of the markets with a warning that spend follows demand. */
  warned: number;
}

/** Decides the budget of `markets` markets, seeded firstSeed, firstSeed + 1 …, and compares with their truth. */
export function assessBudgets(setting: BudgetSetting, markets: number, firstSeed: number): BudgetAssessment {
  const sums = { gained: 0, possible: 0, covered: 0, changes: 0, warned: 0 };
  for (let seed = firstSeed; seed < firstSeed + markets; seed++) {
    const { channels, curves } = simulateBudgetMarket(setting, seed);
    const decision = decideBudget({
      channels,
      goal: 'conversions',
      flexibility: 0.3,
      constants: budgetConstants(500),
      random: createRandom(seed),
    });
    const truth = curves.map(({ scale, exponent }) => ({ gain: scale, exponent }));
    const bought = (amounts: number[]) =>
      truth.reduce((sum, { gain, exponent }, index) => sum + gain * amounts[index]! ** exponent, 0);
    const bounds = decision.allocation.map((own) => own.bounds);
    const today = bought(decision.allocation.map(({ current }) => current));
    const gained = bought(decision.allocation.map(({ recommended }) => recommended)) - today;
    sums.gained += gained;
    sums.possible += allocateConcave(truth, bounds, decision.today).value - today;
    decision.allocation.forEach(({ curve }, index) => {
      const [low, high] = curve!.exponentInterval;
      if (low <= curves[index]!.exponent && curves[index]!.exponent <= high) sums.covered++;
    });
    const [least, most] = decision.outcomes!.change.conversions.interval;
    if (least <= gained && gained <= most) sums.changes++;
    if (decision.warnings.some(({ code }) => code === 'spend-follows-demand')) sums.warned++;
  }
  return {
    gain: sums.gained / sums.possible,
    exponentCoverage: sums.covered / (markets * setting.channels),
    changeCoverage: sums.changes / markets,
    warned: sums.warned / markets,
  };
}
