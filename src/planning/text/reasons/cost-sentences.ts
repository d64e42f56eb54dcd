import { countsAt } from '../../../metrics/market.ts';
import { chancePhrase } from '../../../wording/chance-phrase.ts';
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
  let cost = 0;
  let conversions = 0;
  for (let row = 0; row < market.rowCount; row++) {
    const counts = countsAt(market, targets.stage, row, channel);
    cost += counts?.cost ?? 0;
    conversions += counts?.conversions ?? 0;
  }
  const probability = chancePhrase(plan.cases[channel]!.costAboveTarget ?? 0, phrasebook);
  const values = {
    probability,
    target: targets.cpa ?? 0,
    stage: phrasebook.inSentence(market.stages[targets.stage]!.name),
  };
  return conversions > 0
    ? phrasebook.say('plan.reason.too-expensive', { ...values, cost: cost / conversions })
    : phrasebook.say('plan.reason.too-expensive-none', { ...values, cost });
}
