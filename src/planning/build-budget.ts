import type { BudgetResult } from '../model/budget-result.ts';
import type { BudgetWarning, ChannelBudget } from './budget/budget.ts';
import { spendsElsewhere } from './channel-totals.ts';
import { budgetNote } from './text/budget-note.ts';
import { budgetWarning } from './text/budget-warning.ts';
import type { Wording } from './text/wording.ts';

/** The split of the money in the shape of the result; null where no row states any. */
export function buildBudget(wording: Wording): BudgetResult | null {
  const { budget, evidence, verdicts } = wording.plan;
  if (budget === null) return null;
  const { channels } = evidence.market;
  const { period, allocation, outcomes, warnings, ...rest } = budget;
  const channelOf = (warning: BudgetWarning) => ('channel' in warning ? channels[warning.channel]!.id : null);
  return {
    ...rest,
    stage: evidence.market.stages[evidence.targets.stage]?.id ?? null,
    spendsElsewhere: allocation.some(({ channel }) =>
      spendsElsewhere(wording.plan.counted[channel]!, evidence.market.stages[evidence.targets.stage]?.id),
    ),
    period: { ...period, days: period.days ?? null },
    allocation: allocation.map((own) => ({
      channel: channels[own.channel]!.id,
      fileTotal: own.fileTotal,
      current: own.current,
      // −0 would print as such.
      recommended: own.recommended + 0,
      change: own.change + 0,
      bounds: own.bounds,
      reason: own.current > 0 && verdicts[own.channel]!.tier === 'stop' ? 'ended' : own.reason,
      measured: own.measured,
      expected: own.expected?.after ?? null,
      expectedToday: own.expected?.today ?? null,
      nextConversionCost: finiteCosts(own.nextConversionCost),
      conversionValue: own.value && { value: own.value.mean, basis: own.value.basis },
      curve: own.curve,
      sensitivity: own.sensitivity && [own.sensitivity[0] + 0, own.sensitivity[1] + 0],
      note: budgetNote(wording, own),
    })),
    outcomes,
    exponentShift: evidence.method.exponentShift.value,
    warnings: groupWarnings(warnings).map((group) => ({
      code: group[0].code,
      channel: group.length === 1 ? channelOf(group[0]) : null,
      text: budgetWarning(group, wording),
    })),
  };
}

/** Channels with the same number of periods share a sentence: five times the same one would be read by nobody. */
function groupWarnings(warnings: readonly BudgetWarning[]): [BudgetWarning, ...BudgetWarning[]][] {
  const groups = new Map<string, [BudgetWarning, ...BudgetWarning[]]>();
  for (const [index, warning] of warnings.entries()) {
    const key = warning.code === 'few-periods' ? `${warning.code} ${warning.periods}` : String(index);
    const group = groups.get(key);
    if (group) group.push(warning);
    else groups.set(key, [warning]);
  }
  return [...groups.values()];
}

/** The next conversion of a channel that brings none costs any amount, the first one of a channel without spend none. */
function finiteCosts(costs: ChannelBudget['nextConversionCost']) {
  const finite = (cost: number) => (Number.isFinite(cost) && cost > 0 ? cost : null);
  return costs && { today: finite(costs.today), after: finite(costs.after) };
}
