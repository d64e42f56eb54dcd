import { chancePhrase } from '../../wording/chance-phrase.ts';
import { isCarriedUnmeasured } from '../carried-evidence.ts';
import { knownToTheData } from '../known-to-the-data.ts';
import { leadAt } from '../lead-at.ts';
import { endedHours } from '../moved-hours.ts';
import { shortResource } from '../short-resource.ts';
import { unmeasuredPart } from '../unmeasured-part.ts';
import { isMeasuredTogether } from './evidence-phrase.ts';
import type { Wording } from './wording.ts';

/** Three to five reasons, each a sentence that could be false, each with its number. */
export function writeSummary(wording: Wording): string[] {
  const { plan, phrasebook } = wording;
  const { say } = phrasebook;
  const { channels } = plan.evidence.market;
  const name = (channel: number) => channels[channel]!.name;
  const sentences: string[] = [];

  const chosen = plan.portfolio.selected;
  const main = [...chosen].sort(
    (a, b) => plan.cases[b]!.contribution - plan.cases[a]!.contribution || a - b,
  )[0];
  if (main !== undefined && chosen.length > 1)
    sentences.push(
      say('plan.summary.carries', { channel: name(main), points: 100 * plan.cases[main]!.contribution }),
    );

  const small = chosen.find((channel) => plan.small[channel]);
  if (small !== undefined) {
    const { segment, index } = plan.small[small]!;
    const where = plan.evidence.market.segments[segment]!.name;
    sentences.push(say('plan.summary.small', { channel: name(small), segment: where, ratio: index / 100 }));
  }
  const fresh = chosen.filter(
    (channel) => !plan.cases[channel]!.inUse && !knownToTheData(plan.totals[channel]!),
  );
  if (fresh.length > 0)
    sentences.push(
      say('plan.summary.new', { channels: phrasebook.list(fresh.map(name)), count: fresh.length }),
    );

  const addition = additionSentence(wording);
  if (addition !== null) sentences.push(addition);
  const stop = stopSentence(wording);
  if (stop !== null) sentences.push(stop);
  const guessed = unmeasuredPart(plan);
  const measured = plan.grades.some((grade) => grade !== 'none');
  if (measured && guessed >= plan.evidence.method.guessedPart.value)
    sentences.push(say('plan.summary.guessed', { guessed }));
  const unmeasured = chosen.filter((channel) => isCarriedUnmeasured(plan, channel));
  if (unmeasured.length > 0)
    sentences.push(
      say('plan.summary.unmeasured', {
        channels: phrasebook.list(unmeasured.map(name)),
        count: unmeasured.length,
      }),
    );
  sentences.push(certainty(wording));
  return sentences;
}

/** What one channel more would bring, or why there is none; null where all are chosen or end. */
function additionSentence(wording: Wording): string | null {
  const { plan, phrasebook } = wording;
  const gain = (channel: number) => plan.cases[channel]!.contribution;
  const [addition] = plan.priority
    .filter((channel) => !plan.cases[channel]!.selected && plan.verdicts[channel]!.tier !== 'stop')
    .sort((a, b) => gain(b) - gain(a) || a - b);
  if (addition === undefined) return null;
  const { roomGain, leastGainTold } = plan.evidence.method;
  const values = {
    channel: plan.evidence.market.channels[addition]!.name,
    points: 100 * gain(addition),
    test: plan.verdicts[addition]!.tier === 'test' ? 'yes' : 'no',
  };
  if (gain(addition) < leastGainTold.value) return phrasebook.say('plan.summary.enough-none', values);
  const short = shortResource(plan, addition);
  if (short === undefined) {
    if (gain(addition) < roomGain.value) return phrasebook.say('plan.summary.enough', values);
    const limit = plan.limits.maxChannels;
    const isFull = limit !== undefined && plan.portfolio.selected.length >= limit;
    return isFull
      ? phrasebook.say('plan.summary.end-channels', { ...values, limit })
      : phrasebook.say('plan.summary.room', values);
  }
  const ends = fitsInstead(wording, addition) ? 'end' : 'never';
  return phrasebook.say(`plan.summary.${ends}-${short.id}`, { ...values, ...short });
}

/** What ending channels sets free; null where none in use ends. */
function stopSentence({ plan, phrasebook }: Wording): string | null {
  const { market } = plan.evidence;
  const stop = plan.priority.filter(
    (channel) => plan.verdicts[channel]!.tier === 'stop' && plan.cases[channel]!.inUse,
  );
  if (stop.length === 0) return null;
  const ended = endedHours(plan, stop);
  const values = {
    channels: phrasebook.list(stop.map((channel) => market.channels[channel]!.name)),
    count: stop.length,
  };
  return ended.hours > 0
    ? phrasebook.say('plan.summary.stop', { ...values, ...ended })
    : phrasebook.say('plan.summary.stop-plain', values);
}

/** Whether any plan within the limits has room for a channel that is not chosen. */
function fitsInstead({ plan }: Wording, channel: number): boolean {
  return plan.portfolio.resolved[channel]!.contribution !== null;
}

/** How many segments and stages have a clear winner, or that the evidence is thin. */
function certainty({ plan, phrasebook }: Wording): string {
  const { market, method } = plan.evidence;
  const known = plan.grades.filter((grade) => grade === 'strong' || grade === 'some').length;
  if (isMeasuredTogether(plan)) return phrasebook.say('plan.summary.together');
  if (known < method.knownPart.value * plan.grades.length) return phrasebook.say('plan.summary.thin');
  const leads = market.stages.flatMap((_, stage) =>
    market.segments.map((_segment, segment) => leadAt(plan, stage, segment)),
  );
  const cells = leads.length;
  if (cells === 1) return certaintyOfOne({ plan, phrasebook }, leads[0]!);
  const clear = leads.filter((lead) => lead >= method.tieProbability.value).length;
  const open = leads.filter((lead) => lead < method.likelyBest.value).length;
  if (clear === cells) return phrasebook.say('plan.summary.clear', { cells });
  if (open === cells) return phrasebook.say('plan.summary.tie-all', { cells });
  return phrasebook.say('plan.summary.tie', { cells, clear, open, likely: cells - clear - open });
}

/** The same for a single segment and stage: which channel it is, or which two it may be. */
function certaintyOfOne({ plan, phrasebook }: Pick<Wording, 'plan' | 'phrasebook'>, lead: number): string {
  const { method, market } = plan.evidence;
  const { channels } = market;
  const order = [...channels.keys()].sort((a, b) => plan.drawn.best[b]! - plan.drawn.best[a]! || a - b);
  const [first, second] = order.map((channel) => channels[channel]!.name);
  if (lead >= method.tieProbability.value || second === undefined)
    return phrasebook.say('plan.summary.clear-one', { channel: first! });
  if (lead >= method.likelyBest.value) {
    const chance = chancePhrase(lead, phrasebook);
    return phrasebook.say('plan.summary.likely-one', { channel: first!, other: second, chance });
  }
  return phrasebook.say('plan.summary.tie-one', { channels: phrasebook.list([first!, second]) });
}
