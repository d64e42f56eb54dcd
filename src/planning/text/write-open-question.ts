import type { OpenDatum } from '../open-data.ts';
import { stageName, type Wording } from './wording.ts';

/**
 * What would change the decision: the open number that is worth most, else the channel that it would be worth most to
 * know better, of those that may well do more than a chosen one.
 * @param openData most worth knowing first, as the list of open data has them
 */
export function writeOpenQuestion(
  { plan, phrasebook }: Wording,
  openData: readonly OpenDatum[] = [],
): string {
  const { channels } = plan.evidence.market;
  const guessed = plan.shares.origin.filter((origin) => origin !== 'measured').length;
  const rivals = plan.cases
    .map(({ swap }, channel) => ({ channel, swap: swap ?? 0, gain: plan.swaps.gain[channel]! }))
    .filter(({ channel }) => plan.verdicts[channel]!.tier !== 'stop')
    .sort((a, b) => b.gain - a.gain || a.channel - b.channel);
  if (plan.cases.every(({ selected }) => selected)) return phrasebook.say('plan.open.all');
  const [first] = openData;
  if (first)
    return phrasebook.say('plan.open.data', {
      channel: channels[first.channel]!.name,
      what: first.stages.length > 0 ? 'part' : first.what,
      stages: phrasebook.list(first.stages.map((stage) => stageName({ plan, phrasebook }, stage))),
      points: 100 * first.gain,
    });
  const { method } = plan.evidence;
  const top = rivals.find(({ swap }) => swap >= method.swapProbability.value);
  if (top && top.gain >= method.leastGainTold.value)
    return phrasebook.say('plan.open.swap', {
      below: plan.cases[top.channel]!.belowPar >= method.stopProbability.value ? 'yes' : 'no',
      channel: channels[top.channel]!.name,
      points: 100 * top.gain,
    });
  if (guessed > method.guessedPart.value * plan.shares.origin.length)
    return phrasebook.say('plan.open.reach', { count: guessed, all: plan.shares.origin.length });
  if (top) return phrasebook.say('plan.open.little', { least: 100 * method.leastGainTold.value });
  const p = Math.max(0, ...rivals.map(({ swap }) => swap));
  return phrasebook.say('plan.open.none', { p, percent: Math.round(100 * p) });
}
