import { sumOf } from '../../statistics/allocation/sum-of.ts';
import { breakEvenTotal } from './break-even-total.ts';
import type { BudgetDecision, BudgetInput, BudgetWarning, ChannelBudget } from './budget.ts';
import { budgetOutcomes } from './budget-outcomes.ts';
import { toCents } from './cents.ts';
import { choosePeriod } from './choose-period.ts';
import { chooseTotal, keptToday } from './choose-total.ts';
import { competingMoney } from './competing-money.ts';
import { describeChannel } from './describe-channel.ts';
import { exponentSensitivity } from './exponent-sensitivity.ts';
import { fitBounds } from './fit-bounds.ts';
import { type PreparedChannel, prepareChannels } from './prepare-channels.ts';
import { goalCurve, splitTotal } from './split-total.ts';

/**
 * How to spend a period's money: a response curve for each channel with spend, then the split of the total that
 * brings most conversions, or most value, within the bounds. Deterministic for the same input and random source.
 *
 * Spend is taken to be even over the periods: today is the file's total ÷ periods. A channel without spend gets
 * none here; one without a response keeps today's amount. Nothing is dropped: every channel of the input stands in
 * the result, and recommended amounts and `unallocated` add up to the total to the cent.
 * @throws RangeError when the least amounts of channels exceed the total
 */
export function decideBudget(input: BudgetInput): BudgetDecision {
  const { constants, flexibility, random } = input;
  const grid = choosePeriod(input.channels.flatMap(({ rows }) => rows.flatMap(({ date }) => date ?? [])));
  const { prepared, warnings } = prepareChannels(input, grid);
  const contenders = prepared.filter(({ current }) => current > 0);
  const today = sumOf(contenders.map(({ current }) => current));
  const goal = input.goal === 'value' && prepared.some(({ value }) => value) ? 'value' : 'conversions';
  if (input.goal === 'value' && goal !== 'value') warnings.push({ code: 'no-value' });

  const chosen = chooseTotal(input, contenders);
  const total = toCents(chosen.total);
  const { amounts, bounds, sensitivity, multiplier, beyond, breakEven } = fund(
    contenders,
    chosen.total,
    goal,
    input,
  );
  const unallocated = toCents(total - sumOf(amounts));
  warnings.push(...chosen.warnings);
  const freed = toCents(today - keptToday(contenders));
  if (input.total === undefined && freed > 0) warnings.push({ code: 'freed', amount: freed });
  if (beyond) warnings.push({ code: 'bounds-scaled', ...beyond, kept: today - freed, ended: freed, total });
  if (unallocated > 0) warnings.push({ code: 'unallocated', amount: unallocated });
  warnings.push(...concentration(contenders, amounts, constants.budgetConcentration.value));

  const level = constants.intervalLevel.value;
  const cpa = typeof input.goal === 'object' ? input.goal.cpa : undefined;
  const recommended = amounts.map((amount, index) => ({ amount, bounds: bounds[index]! }));
  const outcomes = budgetOutcomes(contenders, recommended, { goal, cpa, level, random });
  const allocation = prepared.map((own) => {
    const at = contenders.indexOf(own);
    if (at < 0) return describeChannel(own, undefined, level);
    const share = { recommended: amounts[at]!, bounds: bounds[at]!, sensitivity: sensitivity[at]! };
    return describeChannel(own, share, level);
  });
  warnings.push(...totalChange(allocation, beyond !== undefined, constants.notedChange.value));
  const { numberOf: _numberOf, monthOf: _monthOf, ...period } = grid;
  return {
    goal: cpa === undefined ? goal : 'target-cost',
    ...{ period, flexibility, fileTotal: sumOf(prepared.map(({ series }) => series.spend)), today, total },
    ...{ allocation, unallocated, outcomes: outcomes ?? null, multiplier: multiplier ?? null },
    ...{ beyondKnown: beyond?.side ?? null, breakEven, warnings },
  };
}

/** Splits a total over those with spend; all of it is left where none may keep any. */
function fund(
  contenders: readonly PreparedChannel[],
  total: number,
  goal: 'conversions' | 'value',
  { flexibility, constants }: BudgetInput,
) {
  if (keptToday(contenders) === 0) {
    const nothing = contenders.map((): [number, number] => [0, 0]);
    const amounts = contenders.map(() => 0);
    return {
      ...{ amounts, bounds: nothing, sensitivity: nothing, multiplier: undefined, beyond: undefined },
      breakEven: null,
    };
  }
  const { bounds, known, scaled, unallocated } = fitBounds(contenders, total, flexibility);
  const [side, limit] = total > known[1] ? (['above', known[1]] as const) : (['below', known[0]] as const);
  const curves = contenders.map((own) => goalCurve(own, goal));
  const current = contenders.map((own) => own.current);
  const shared = total - unallocated;
  return {
    ...splitTotal(curves, bounds, shared),
    sensitivity: exponentSensitivity(curves, current, bounds, shared, constants.exponentShift.value),
    ...{ bounds, beyond: scaled ? { side, limit } : undefined },
    // Where the flexibility gave way, its bounds still stand around the least that is known.
    breakEven:
      goal === 'value'
        ? breakEvenTotal(curves, fitBounds(contenders, known[0], flexibility).bounds, shared)
        : null,
  };
}

/** Says so when the channels that compete for the money get less or more of it in all; far from today that is told anyway. */
function totalChange(
  allocation: readonly ChannelBudget[],
  isBeyond: boolean,
  limit: number,
): BudgetWarning[] {
  const { count, today, after } = competingMoney(allocation);
  return count < 2 || isBeyond || Math.abs(after - today) <= limit * today
    ? []
    : [{ code: 'total-changed', today, after }];
}

/** Says so when one of several channels gets most of the money. */
function concentration(
  contenders: readonly PreparedChannel[],
  amounts: readonly number[],
  limit: number,
): BudgetWarning[] {
  if (contenders.length < 2) return [];
  const [before, after] = [sumOf(contenders.map(({ current }) => current)), sumOf(amounts)];
  return contenders.flatMap(({ input: { channel }, current }, index) => {
    const share = amounts[index]! / after;
    return share > limit ? [{ code: 'concentrated', channel, share, shareToday: current / before }] : [];
  });
}
