import { type HeldChannel, heldBefore } from '../held-before.ts';
import { holdingPlace } from '../holding-place.ts';
import type { Place } from '../places.ts';
import { jobPhrase } from './job-phrase.ts';
import { pilotStep } from './pilot-step.ts';
import { placePhrase, type Wording } from './wording.ts';

/** What to do with a channel that is to be added or tried: now, after others, or not yet. */
export function additionStep(wording: Wording, channel: number): string {
  const { plan, phrasebook } = wording;
  const held = heldBefore(plan, channel);
  if (held !== null) return waitingStep(wording, channel, held);
  const { rule } = plan.verdicts[channel]!;
  if (rule !== 'candidate' && rule !== 'known') return pilotStep(wording, channel);
  const place = placeToBegin(plan, channel);
  const values = { place: placePhrase(wording, place), job: jobPhrase(wording, channel, place) };
  const before = precedingCandidate(wording, channel);
  const id = rule === 'known' ? 'plan.step.known' : 'plan.step.next';
  if (before !== null) return phrasebook.say(`${id}-after`, { ...values, before });
  const tests = hasBetterTest(plan, channel) ? 'yes' : 'no';
  return phrasebook.say(id, { ...values, tests });
}

/** What is known is begun where it does most, by its own numbers; all else where a pilot would try it. */
function placeToBegin(plan: Wording['plan'], channel: number): Place {
  return plan.verdicts[channel]!.rule === 'known' ? holdingPlace(plan, channel) : plan.pilots[channel]!.place;
}

/** Why a new channel waits: one that the brand has would add more. */
function waitingStep(wording: Wording, channel: number, held: HeldChannel): string {
  const { plan, phrasebook } = wording;
  const { channels, usage } = plan.evidence.market;
  const place = placeToBegin(plan, channel);
  const share = usage[place.segment * channels.length + channel]?.share ?? 0;
  return phrasebook.say('plan.step.next-held', {
    held: channels[held.channel]!.name,
    quicker: held.quicker ? 'yes' : 'no',
    there: share > 0 ? 'yes' : 'no',
    job: jobPhrase(wording, channel, place),
    place: placePhrase(wording, place),
  });
}

/** Whether a channel that is tested first would add more. */
function hasBetterTest({ verdicts, cases }: Wording['plan'], channel: number): boolean {
  return cases.some(
    ({ selected, contribution }, other) =>
      !selected && verdicts[other]!.tier === 'test' && contribution > cases[channel]!.contribution,
  );
}

/** Name of the channel to add that comes before this one, null for the first. */
function precedingCandidate({ plan }: Wording, channel: number): string | null {
  const candidates = plan.priority.filter((other) => {
    const { rule } = plan.verdicts[other]!;
    return rule === 'candidate' || rule === 'known';
  });
  const before = candidates[candidates.indexOf(channel) - 1];
  return before === undefined ? null : plan.evidence.market.channels[before]!.name;
}
