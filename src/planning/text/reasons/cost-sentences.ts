import { chancePhrase } from '../../../wording/chance-phrase.ts';
import { allUnpricedAt } from '../../budget/unpriced-at.ts';
import { spendsElsewhere, totalsAt } from '../../channel-totals.ts';
import { placesBy } from '../../places.ts';
import { placePhrase, type Wording } from '../wording.ts';
import { parPhrase } from './par-phrase.ts';

/** What a conversion costs where that speaks for the verdict; null where nothing does. */
export function costSentence(wording: Wording, channel: number): string | null {
  const { plan, phrasebook } = wording;
  const { value, par } = plan.factors.find(({ metric }) => metric.id === 'efficiency')!.measurement;
  // A reason speaks for the verdict: dear where the channel ends, cheap where it stays.
  const isStopped = plan.verdicts[channel]!.tier === 'stop';
  const place = placesBy(plan, channel, (cell) =>
    value[cell]! > 0 && value[cell]! > par[cell]! === isStopped ? 1 : 0,
  )[0];
  if (!place) return null;
  return phrasebook.say('plan.reason.cost', {
    place: placePhrase(wording, place),
    cost: value[place.cell]!,
    par: parPhrase(wording, value[place.cell]! / par[place.cell]!),
  });
}

/** What a conversion of the target's stage has cost so far, beside the target. */
export function tooExpensive({ plan, phrasebook }: Wording, channel: number): string {
  const { market, targets } = plan.evidence;
  const stage = market.stages[targets.stage]!;
  const totals = totalsAt(plan.counted[channel]!, stage.id);
  const cost = totals?.cost ?? 0;
  const { conversions: unpriced } = allUnpricedAt(market, targets.stage, channel);
  const conversions = (totals?.conversions ?? 0) - unpriced;
  const probability = chancePhrase(plan.cases[channel]!.costAboveTarget ?? 0, phrasebook);
  const values = {
    probability,
    target: targets.cpa ?? 0,
    alone: spendsElsewhere(plan.counted[channel]!, stage.id) ? 'yes' : 'no',
    stage: phrasebook.inSentence(stage.name),
  };
  return conversions > 0
    ? phrasebook.say('plan.reason.too-expensive', { ...values, cost: cost / conversions })
    : phrasebook.say('plan.reason.too-expensive-none', { ...values, cost });
}
