import { marginalReturn } from '../../statistics/allocation/power-curve.ts';
import type { ChannelBudget } from '../budget/budget.ts';
import { competingMoney } from '../budget/competing-money.ts';
import { allUnpricedAt } from '../budget/unpriced-at.ts';
import { spendsElsewhere, totalsAt } from '../channel-totals.ts';
import type { Wording } from './wording.ts';

/**
 * Why a channel gets another share of the money than its verdict, its card or the target would let expect, in a
 * sentence; null where nothing has to be reconciled. What all lose or gain alike is no reason of any one's own.
 */
export function budgetNote({ plan, phrasebook }: Wording, own: ChannelBudget): string | null {
  const { evidence, verdicts, budget } = plan;
  const { market, method, targets } = evidence;
  const { tier } = verdicts[own.channel]!;
  const { curve, nextConversionCost: next, current } = own;
  const stage = market.stages[targets.stage];
  const conversions = own.measured ?? 0;
  if (!budget || !stage || !curve || !next || conversions === 0 || tier === 'stop') return null;
  const { today, after } = competingMoney(budget.allocation);
  const factor = after / today;
  const even = factor * current;
  const gained = own.recommended - even;
  const say = (id: string, values: Record<string, number> = {}) =>
    phrasebook.say(`plan.budget-note.${id}`, {
      channel: market.channels[own.channel]!.name,
      stage: phrasebook.inSentence(stage.name),
      total: Math.abs(factor - 1) < method.notedChange.value ? 'same' : 'changed',
      goal: budget.goal,
      ...values,
    });
  const worth = budget.goal === 'value' ? own.value?.mean : undefined;
  if (gained > 0 && own.change > 0 && worth !== undefined && targets.cpa && next.after > targets.cpa)
    return say('more-worth', { next: next.after, target: targets.cpa, worth });
  if (Math.abs(gained) <= method.notedChange.value * even) return null;
  const nextAtEven = 1 / marginalReturn({ gain: curve.scale, exponent: curve.exponent }, even);
  if (gained > 0) {
    if (tier !== 'maintain' || own.change <= 0 || own.reason === 'at-least') return null;
    return say('more', { next: nextAtEven });
  }
  // A minimum of another takes the money, not what the money does there.
  if (!winsByItself(budget.allocation, factor)) return null;
  const all = current / conversions;
  const counted = plan.counted[own.channel]!;
  const atStage = costAtStage(plan, own.channel);
  return atStage !== null && spendsElsewhere(counted, stage.id)
    ? say('less-stages', { all, atStage })
    : say(nextAtEven > all ? 'less-next' : 'less-even', { all, next: nextAtEven });
}

/** Whether a channel gains share without a bound that asks for it. */
function winsByItself(allocation: readonly ChannelBudget[], factor: number): boolean {
  return allocation.some(
    ({ curve, current, recommended, reason }) =>
      curve !== null && recommended > factor * current && reason !== 'at-least',
  );
}

/** What a conversion of the stage costs by the money of that stage alone; null without either. */
function costAtStage({ evidence, counted }: Wording['plan'], channel: number): number | null {
  const { market, targets } = evidence;
  const { cost, conversions } = totalsAt(counted[channel]!, market.stages[targets.stage]!.id) ?? {};
  const bought = (conversions ?? 0) - allUnpricedAt(market, targets.stage, channel).conversions;
  return cost && cost > 0 && bought > 0 ? cost / bought : null;
}
