import { readsTheSame } from '../../../wording/reads-the-same.ts';
import { holdingPlace } from '../../holding-place.ts';
import { placesBy } from '../../places.ts';
import { placePhrase, type Wording } from '../wording.ts';
import { atItsJob } from './at-its-job.ts';
import { parPhrase } from './par-phrase.ts';

/** The rate where the channel matters most and evidence is best; of one that stays or may begin, where that is. */
export function rateSentence(wording: Wording, channel: number): string | null {
  const { plan, phrasebook } = wording;
  const { market, rates } = plan.evidence;
  const grade = { strong: 1, some: 0.5, thin: 0.1, none: 0 };
  const places = placesBy(plan, channel, (cell) => grade[plan.grades[cell]!] * (plan.served[cell]! + 0.01));
  const { value, par } = plan.factors.find(({ metric }) => metric.id === 'rate')!.measurement;
  const good = places.filter(({ cell }) => value[cell]! >= par[cell]!);
  const speaksFor = plan.cases[channel]!.selected && good.length > 0;
  const { tier, rule } = plan.verdicts[channel]!;
  const kept = tier === 'maintain' || rule === 'known' ? holdingPlace(plan, channel) : undefined;
  const place =
    kept && places.some(({ cell }) => cell === kept.cell)
      ? kept
      : atItsJob(wording, channel, speaksFor ? good : places);
  if (!place) return null;
  const at = place.segment * market.channels.length + channel;
  const { posterior, model } = rates[place.stage]!;
  const counts = market.counts[place.stage * market.rowCount * market.channels.length + at]!;
  const [low, high] = [posterior!.lower[at]!, posterior!.upper[at]!];
  const unit = model === 'poisson' ? 'plan.reason.events' : 'plan.reason.rate';
  return phrasebook.say(readsTheSame(low, high) ? `${unit}-about` : unit, {
    place: placePhrase(wording, place),
    low,
    high,
    mean: posterior!.mean[at]!,
    y: counts.successes,
    n: counts.trials,
    par: parPhrase(wording, posterior!.mean[at]! / par[place.cell]!),
  });
}
