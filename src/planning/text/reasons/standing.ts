import { cellIndex } from '../../../metrics/market.ts';
import { chancePhrase } from '../../../wording/chance-phrase.ts';
import { evidenceAt } from '../../grade-evidence.ts';
import { leadAt } from '../../lead-at.ts';
import { type Place, placesBy } from '../../places.ts';
import { placePhrase, type Wording } from '../wording.ts';
import { atItsJob } from './at-its-job.ts';

/** Tie or lead in the cell that the channel serves most. */
export function standing(wording: Wording, channel: number): string | null {
  const { plan, phrasebook } = wording;
  const { market, method } = plan.evidence;
  const place = atItsJob(
    wording,
    channel,
    placesBy(plan, channel, (cell) => plan.served[cell]!),
  );
  if (!place || plan.grades[place.cell] === 'none') return null;
  const best = plan.drawn.best[place.cell]!;
  const lead = leadAt(plan, place.stage, place.segment);
  // Who is likely to be best is no matter of effort; for the others their part says enough.
  if (lead >= method.likelyBest.value)
    return best < lead
      ? null
      : phrasebook.say('plan.reason.best', {
          place: placePhrase(wording, place),
          probability: chancePhrase(best, phrasebook),
        });
  const rivals = tiedWith(wording, place, channel);
  if (rivals.length === 0) return null;
  return phrasebook.say('plan.reason.tie', {
    place: placePhrase(wording, place),
    channels: phrasebook.list(rivals.slice(0, 2).map((rival) => market.channels[rival]!.name)),
  });
}

/** Channels that, together with this one, may well be the best of a cell: a real chance each, none of them sure. */
function tiedWith({ plan }: Wording, { stage, segment, cell }: Place, channel: number): number[] {
  const { market, method } = plan.evidence;
  const chance = 1 - method.tieProbability.value;
  if (plan.drawn.best[cell]! < chance) return [];
  return market.channels
    .map((_, rival) => ({ rival, best: plan.drawn.best[cellIndex(market, stage, segment, rival)]! }))
    .filter(({ rival, best }) => rival !== channel && best >= chance)
    .filter(({ rival }) => evidenceAt(plan.evidence, stage, segment, rival) !== 'none')
    .sort((a, b) => b.best - a.best || a.rival - b.rival)
    .map(({ rival }) => rival);
}
