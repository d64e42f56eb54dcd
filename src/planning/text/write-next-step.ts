import { pilotOf } from '../plan-pilot.ts';
import { shortResource } from '../short-resource.ts';
import { durationPhrase, ratePhrase, stopPhrase } from './pilot-phrases.ts';
import { placePhrase, type Wording } from './wording.ts';

/** What to do with a channel, in one or two sentences: who acts is the reader. */
export function writeNextStep(wording: Wording, channel: number): string {
  const { plan, phrasebook } = wording;
  const { say } = phrasebook;
  const { tier, rule } = plan.verdicts[channel]!;
  const job = plan.jobs[channel]![0];
  const purpose = job
    ? { job: say(`plan.job.${job.id}`), measure: say(`plan.measure.${job.id}`) }
    : fallbackPurpose(wording);

  if (tier === 'focus') {
    const cta = mainCta(wording, channel);
    if (!cta) return say('plan.step.focus-plain', purpose);
    return say('plan.step.focus', { ...purpose, cta: cta.text, stage: cta.stage });
  }
  if (tier === 'stop') {
    if (rule === 'excluded' && !plan.cases[channel]!.inUse) return say('plan.step.left-out');
    const hours = plan.evidence.market.channels[channel]!.effortHours;
    const to = plan.evidence.market.channels[successor(wording)]!.name;
    if (plan.evidence.market.channels[channel]!.knowledge?.family === 'paid')
      return say('plan.step.stop-paid', { to });
    return hours ? say('plan.step.stop', { to, hours }) : say('plan.step.stop-plain', { to });
  }
  return stepAtItsPlace(wording, channel, purpose);
}

/** The step of a channel that is held, added or tried, at the place where it is best begun. */
function stepAtItsPlace(
  wording: Wording,
  channel: number,
  purpose: { job: string; measure: string },
): string {
  const { plan, phrasebook } = wording;
  const { say } = phrasebook;
  const { tier, rule } = plan.verdicts[channel]!;
  const pilot = pilotOf(plan, channel);
  const place = placePhrase(wording, pilot.place);
  if (tier === 'maintain') {
    const hours = plan.evidence.market.channels[channel]!.effortHours;
    const short = shortResource(plan, channel);
    if (short?.id === 'hours' && short.need > short.limit)
      return say('plan.step.maintain-over', { place, ...purpose, ...short });
    const first = isFirstInLine(wording, channel) ? '-next' : '';
    if (hours === null) return say(`plan.step.maintain-plain${first}`, { place, ...purpose });
    return say(`plan.step.maintain${first}`, { place, hours, ...purpose });
  }
  if (tier === 'next' && rule === 'candidate') {
    const before = precedingCandidate(wording, channel);
    const values = { place, job: purpose.job };
    return before === null
      ? say('plan.step.next', values)
      : say('plan.step.next-after', { ...values, before });
  }
  const id = tier === 'next' ? 'plan.step.pilot' : 'plan.step.test';
  const { size, against } = pilot;
  if (size === null) return say(`${id}-plain`, { place, ...purpose });
  const sentences = [
    say(against === null ? `${id}-alone` : id, {
      place,
      ...purpose,
      contacts: size.contacts,
      rate: ratePhrase(wording, pilot.place.stage, size.rate),
      target: ratePhrase(wording, pilot.place.stage, size.target),
      against: against === null ? '' : plan.evidence.market.channels[against]!.name,
    }),
    durationPhrase(wording, size),
    stopPhrase(wording, size),
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

/** The call to action of the stage that the primary purpose belongs to; none where it serves nobody there. */
export function mainCta({ plan, ctas }: Wording, channel: number): { text: string; stage: string } | null {
  const { stages } = plan.evidence.market;
  const primary = plan.jobs[channel]![0];
  const cta = ctas[channel]!.find(({ stage, segment }) => segment === null && stage === primary?.stage);
  if (!cta) return null;
  return { text: cta.text, stage: stages.find(({ id }) => id === cta.stage)!.name.toLowerCase() };
}

/** The chosen channel that carries most: where the people and hours of an ended one go. */
export function successor({ plan }: Wording): number {
  return plan.priority.find((channel) => plan.cases[channel]!.selected) ?? plan.priority[0]!;
}

/** Name of the candidate that comes before this one, null for the first. */
function precedingCandidate({ plan }: Wording, channel: number): string | null {
  const candidates = plan.priority.filter((other) => plan.verdicts[other]!.rule === 'candidate');
  const before = candidates[candidates.indexOf(channel) - 1];
  return before === undefined ? null : plan.evidence.market.channels[before]!.name;
}

function fallbackPurpose({ phrasebook }: Wording): { job: string; measure: string } {
  return { job: phrasebook.say('plan.job.inform'), measure: phrasebook.say('plan.measure.inform') };
}

/** Whether a maintained channel is the one with the largest gain among the maintained. */
function isFirstInLine({ plan }: Wording, channel: number): boolean {
  const maintained = plan.priority.filter((other) => plan.verdicts[other]!.tier === 'maintain');
  return maintained.length > 1 && maintained[0] === channel;
}
