import { countsAt, type Market } from '../../metrics/market.ts';
import type { ChannelBudget } from '../budget/budget.ts';
import type { Wording } from './wording.ts';

/**
 * Why a channel gets other money than its verdict, its card or the target would let expect, in a sentence; null where
 * nothing has to be reconciled.
 */
export function budgetNote({ plan, phrasebook }: Wording, own: ChannelBudget): string | null {
  const { market, method, targets } = plan.evidence;
  const { tier } = plan.verdicts[own.channel]!;
  const next = own.nextConversionCost;
  const stage = market.stages[targets.stage];
  const conversions = own.measured ?? 0;
  if (!stage || !next || conversions === 0 || tier === 'stop') return null;
  const say = (id: string, values: Record<string, number>) =>
    phrasebook.say(`plan.budget-note.${id}`, {
      channel: market.channels[own.channel]!.name,
      stage: phrasebook.inSentence(stage.name),
      ...values,
    });
  const worth = plan.budget?.goal === 'value' ? own.value?.mean : undefined;
  if (own.change > 0 && worth !== undefined && targets.cpa !== undefined && next.after > targets.cpa)
    return say('more-worth', { next: next.after, target: targets.cpa, worth });
  if (Math.abs(own.change) < method.notedChange.value * own.current) return null;
  if (own.change > 0) return tier === 'maintain' ? say('more', { next: next.after }) : null;
  const all = own.current / conversions;
  const atStage = costAtStage(market, targets.stage, own.channel);
  return atStage !== null && spendsElsewhere(market, targets.stage, own.channel)
    ? say('less-stages', { all, atStage })
    : say('less-next', { all, next: next.today });
}

/** Whether money of a channel was spent at other stages than that of the target. */
export function spendsElsewhere(market: Market, stage: number, channel: number): boolean {
  return market.stages.some((_, at) => at !== stage && sumAt(market, at, channel, 'cost') > 0);
}

/** What a conversion of the stage costs by the money of that stage alone; null without either. */
function costAtStage(market: Market, stage: number, channel: number): number | null {
  const cost = sumAt(market, stage, channel, 'cost');
  const conversions = sumAt(market, stage, channel, 'conversions');
  return cost > 0 && conversions > 0 ? cost / conversions : null;
}

function sumAt(market: Market, stage: number, channel: number, key: 'cost' | 'conversions'): number {
  let sum = 0;
  for (let row = 0; row < market.rowCount; row++) sum += countsAt(market, stage, row, channel)?.[key] ?? 0;
  return sum;
}
