import { chancePhrase } from '../../wording/chance-phrase.ts';
import type { Wording } from './wording.ts';

/** What would change the decision, and how likely that is. */
export function writeOpenQuestion({ plan, phrasebook }: Wording): string {
  const { channels } = plan.evidence.market;
  const guessed = plan.shares.origin.filter((origin) => origin !== 'measured').length;
  const rivals = plan.cases
    .map(({ swap }, channel) => ({ channel, swap: swap ?? 0 }))
    .filter(({ channel }) => plan.verdicts[channel]!.tier !== 'stop')
    .sort((a, b) => b.swap - a.swap || a.channel - b.channel);
  if (plan.cases.every(({ selected }) => selected)) return phrasebook.say('plan.open.all');
  const top = rivals[0];
  if (top && top.swap >= plan.evidence.method.swapProbability.value)
    return phrasebook.say('plan.open.swap', {
      channel: channels[top.channel]!.name,
      probability: chancePhrase(top.swap, phrasebook),
    });
  if (guessed > plan.evidence.method.guessedPart.value * plan.shares.origin.length)
    return phrasebook.say('plan.open.reach', { count: guessed, all: plan.shares.origin.length });
  return phrasebook.say('plan.open.none', { p: top?.swap ?? 0 });
}
