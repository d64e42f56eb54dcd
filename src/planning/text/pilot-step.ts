import { knownToTheData } from '../known-to-the-data.ts';
import type { Pilot } from '../plan-pilot.ts';
import type { PilotSize } from '../size-pilot.ts';
import { measureOf, purposeIn } from './job-phrase.ts';
import { durationPhrase, limitPhrase, ratePhrase, stopPhrase } from './pilot-phrases.ts';
import { placePhrase, type Wording } from './wording.ts';

/** How to try a channel that is chosen without proof (`next`), or that is to be tested. */
export function pilotStep(wording: Wording, channel: number): string {
  const { plan, phrasebook } = wording;
  const { say } = phrasebook;
  const pilot = plan.pilots[channel]!;
  const { size, tooFew } = pilot;
  const id = plan.verdicts[channel]!.tier === 'next' ? 'plan.step.pilot' : 'plan.step.test';
  const place = placePhrase(wording, pilot.place);
  const measure = measureOf(wording, channel, purposeIn(wording, channel, pilot.place));
  if (tooFew !== null) return say('plan.pilot.too-few', { place, people: tooFew });
  if (size === null) return say(`${id}-plain`, { place, measure });
  if (size.tooLong) return tooLongPhrase(wording, channel, size, place);
  const sentences = [
    question(wording, pilot, size, { id, place, measure }),
    joinPhrase(wording, pilot, size),
    limitPhrase(wording, size),
    mustBeSetUp(wording, channel) ? say('plan.pilot.set-up') : '',
    durationPhrase(wording, size),
    stopPhrase(wording, size),
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

/** Whether a pilot is something to begin with: it can be sized, ends in a time that somebody waits for, and needs no room. */
export function canBegin(wording: Pick<Wording, 'plan'>, channel: number): boolean {
  const { size } = wording.plan.pilots[channel]!;
  return size !== null && !size.tooLong && !mustBeSetUp(wording, channel);
}

/** What the contacts tell: whether it does better than par, or than the channel that it would have to beat. */
function question(
  wording: Wording,
  { place: { stage }, against }: Pilot,
  { contacts, rate, target }: PilotSize,
  { id, ...values }: { id: string; place: string; measure: string },
): string {
  return wording.phrasebook.say(against === null ? id : `${id}-against`, {
    ...values,
    contacts,
    rate: ratePhrase(wording, stage, rate),
    target: ratePhrase(wording, stage, target),
    against: against === null ? '' : wording.plan.evidence.market.channels[against]!.name,
  });
}

/** From which rate on the channel belongs into the plan; empty where that is not the question. */
function joinPhrase(wording: Wording, { needed, place: { stage } }: Pilot, { target }: PilotSize): string {
  const { say } = wording.phrasebook;
  if (needed === null) return '';
  if (needed === undefined) return say('plan.pilot.joins-never');
  const rate = ratePhrase(wording, stage, needed);
  const there = rate === ratePhrase(wording, stage, target) ? 'yes' : 'no';
  return say('plan.pilot.joins', { needed: rate, there });
}

/** That nobody can wait for the answer, and how contacts are won first. */
function tooLongPhrase(
  { plan, phrasebook }: Wording,
  channel: number,
  { contacts, shown, own }: PilotSize,
  place: string,
): string {
  const values = { contacts, shown: shown ?? 0, place };
  if (!own) return phrasebook.say('plan.pilot.too-long-unseen', values);
  const { knowledge } = plan.evidence.market.channels[channel]!;
  const isWrittenTo = knowledge?.place.setting === 'message' || knowledge?.place.setting === 'chat';
  const grow = isWrittenTo ? 'permission' : knowledge?.family === 'paid' ? 'paid' : 'people';
  return phrasebook.say('plan.pilot.too-long', { ...values, grow });
}

/** Whether people go there on foot and the brand has no such place yet: contacts alone do not try it. */
function mustBeSetUp({ plan }: Pick<Wording, 'plan'>, channel: number): boolean {
  const { knowledge, inUse } = plan.evidence.market.channels[channel]!;
  return knowledge?.place.visit === 'on-foot' && !inUse && !knownToTheData(plan.totals[channel]!);
}
