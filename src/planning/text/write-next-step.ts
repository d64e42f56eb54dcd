import type { Channel } from '../../knowledge/schemas/channel.ts';
import type { Purpose } from '../../model/vocabulary.ts';
import { purposeAt, rolesOf } from '../assign-purposes.ts';
import { holdingPlace } from '../holding-place.ts';
import { pilotOf } from '../plan-pilot.ts';
import { shortResource } from '../short-resource.ts';
import { hoursOf } from './hours-of.ts';
import { mainCta } from './main-cta.ts';
import { measurePhrase } from './measure-phrase.ts';
import { moneyOfEnded } from './money-of-ended.ts';
import { durationPhrase, limitPhrase, ratePhrase, stopPhrase } from './pilot-phrases.ts';
import { placePhrase, type Wording } from './wording.ts';

/** What to do with a channel, in one or two sentences: who acts is the reader. */
export function writeNextStep(wording: Wording, channel: number): string {
  const { plan, phrasebook } = wording;
  const { say } = phrasebook;
  const { tier, rule } = plan.verdicts[channel]!;
  const job = plan.jobs[channel]![0];
  const purpose = job ? purposePhrases(wording, channel, job.id) : purposeAtItsPlace(wording, channel);

  if (tier === 'focus') {
    const cta = mainCta(wording, channel);
    if (!job) return say('plan.step.focus-open');
    if (!cta) return say('plan.step.focus-plain', purpose);
    return say('plan.step.focus', { ...purpose, cta: cta.text, place: cta.place });
  }
  if (tier === 'stop') {
    if (rule === 'excluded' && !plan.cases[channel]!.inUse) return say('plan.step.left-out');
    const { market } = plan.evidence;
    if (market.channels[channel]!.knowledge?.family === 'paid')
      return say('plan.step.stop-paid', { money: moneyOfEnded(plan, [channel]) });
    const values = endOf(wording);
    const { hours, assumed } = hoursOf(market, [channel]);
    return hours > 0
      ? say('plan.step.stop', { ...values, hours, assumed })
      : say('plan.step.stop-plain', values);
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
  if (tier === 'maintain') {
    const place = placePhrase(wording, holdingPlace(plan, channel));
    // Assumed hours are no measure to hold a channel to: it is to get the hours it has.
    const hours = plan.evidence.market.channels[channel]!.effortHours;
    const short = shortResource(plan, channel);
    if (short?.id === 'hours' && short.need > short.limit)
      return say('plan.step.maintain-over', { place, ...purpose, ...short });
    const first = isFirstInLine(wording, channel) ? '-next' : '';
    if (hours === null) return say(`plan.step.maintain-plain${first}`, { place, ...purpose });
    return say(`plan.step.maintain${first}`, { place, hours, ...purpose });
  }
  const pilot = pilotOf(plan, channel);
  const place = placePhrase(wording, pilot.place);
  if (tier === 'next' && rule === 'candidate') {
    const before = precedingCandidate(wording, channel);
    const values = { place, job: purpose.job };
    return before === null
      ? say('plan.step.next', { ...values, tests: hasBetterTest(plan, channel) ? 'yes' : 'no' })
      : say('plan.step.next-after', { ...values, before });
  }
  const id = tier === 'next' ? 'plan.step.pilot' : 'plan.step.test';
  const { size, against, tooFew } = pilot;
  if (tooFew !== null) return say('plan.pilot.too-few', { place, people: tooFew });
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
    limitPhrase(wording, size),
    durationPhrase(wording, size),
    stopPhrase(wording, size),
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

/** The chosen channel that carries most: where the hours of an ended one go. */
function successor({ plan }: Wording): number {
  return plan.priority.find((channel) => plan.cases[channel]!.selected) ?? plan.priority[0]!;
}

/** Where the hours of an ended channel go, and the channel that its people can be sent to: nobody visits an ad. */
export function endOf(wording: Wording): { to: string; place: string; announce: string; there: string } {
  const { channels } = wording.plan.evidence.market;
  const to = successor(wording);
  const place = wording.plan.priority.find(
    (channel) => wording.plan.cases[channel]!.selected && isOwnPlace(channels[channel]!),
  );
  return {
    to: channels[to]!.name,
    place: place === undefined ? '' : channels[place]!.name,
    announce: place === undefined ? 'no' : 'yes',
    there: place === to ? 'yes' : 'no',
  };
}

/** Whether a channel that is tested first would add more. */
function hasBetterTest({ verdicts, cases }: Wording['plan'], channel: number): boolean {
  return cases.some(
    ({ selected, contribution }, other) =>
      !selected && verdicts[other]!.tier === 'test' && contribution > cases[channel]!.contribution,
  );
}

/** Whether the brand's own people or pages receive those who go there: a site or a shop, not somebody else's feed. */
function isOwnPlace({ knowledge }: { knowledge: Channel | null }): boolean {
  const visit = knowledge?.place.visit;
  return visit === 'on-foot' || (visit === 'look' && knowledge?.family === 'owned');
}

/** Name of the candidate that comes before this one, null for the first. */
function precedingCandidate({ plan }: Wording, channel: number): string | null {
  const candidates = plan.priority.filter((other) => plan.verdicts[other]!.rule === 'candidate');
  const before = candidates[candidates.indexOf(channel) - 1];
  return before === undefined ? null : plan.evidence.market.channels[before]!.name;
}

/** The job of the stage at which a channel is best begun, where nothing singles one out for it. */
function purposeAtItsPlace({ plan, phrasebook }: Wording, channel: number): { job: string; measure: string } {
  const { stages, channels } = plan.evidence.market;
  const { role } = stages[pilotOf(plan, channel).place.stage]!;
  const id = purposeAt(channels[channel]!, role, rolesOf(plan.purposes));
  return purposePhrases({ plan, phrasebook }, channel, id);
}

/** A job and what it is judged by, on the channel. */
function purposePhrases(
  { plan, phrasebook }: Pick<Wording, 'plan' | 'phrasebook'>,
  channel: number,
  id: Purpose,
): { job: string; measure: string } {
  const setting = plan.evidence.market.channels[channel]!.knowledge?.place.setting;
  return { job: phrasebook.say(`plan.job.${id}`), measure: measurePhrase(id, setting, phrasebook) };
}

/** Whether a maintained channel is the one with the largest gain among the maintained. */
function isFirstInLine({ plan }: Wording, channel: number): boolean {
  const maintained = plan.priority.filter((other) => plan.verdicts[other]!.tier === 'maintain');
  return maintained.length > 1 && maintained[0] === channel;
}
