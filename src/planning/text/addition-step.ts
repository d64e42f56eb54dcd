import { type HeldChannel, heldBefore } from '../held-before.ts';
import { jobPhrase } from './job-phrase.ts';
import { pilotStep } from './pilot-step.ts';
import { placePhrase, type Wording } from './wording.ts';

/** What to do with a channel that is to be added or tried: now, after others, or not yet. */
export function additionStep(wording: Wording, channel: number): string {
  const { plan, phrasebook } = wording;
  const held = heldBefore(plan, channel);
  if (held !== null) return waitingStep(wording, channel, held);
  if (plan.verdicts[channel]!.rule !== 'candidate') return pilotStep(wording, channel);
  const { place } = plan.pilots[channel]!;
  const values = { place: placePhrase(wording, place), job: jobPhrase(wording, channel, place) };
  const before = precedingCandidate(wording, channel);
  if (before !== null) return phrasebook.say('plan.step.next-after', { ...values, before });
  const tests = hasBetterTest(plan, channel) ? 'yes' : 'no';
  return phrasebook.say('plan.step.next', { ...values, tests });
}

/** Why a new channel waits: one that the brand has would add more. */
function waitingStep(wording: Wording, channel: number, held: HeldChannel): string {
  const { plan, phrasebook } = wording;
  const { channels, usage } = plan.evidence.market;
  const { place } = plan.pilots[channel]!;
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

/** Name of the candidate that comes before this one, null for the first. */
function precedingCandidate({ plan }: Wording, channel: number): string | null {
  const candidates = plan.priority.filter((other) => plan.verdicts[other]!.rule === 'candidate');
  const before = candidates[candidates.indexOf(channel) - 1];
  return before === undefined ? null : plan.evidence.market.channels[before]!.name;
}
