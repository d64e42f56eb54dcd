import type { Channel } from '../../knowledge/schemas/channel.ts';
import { purposeAt, rolesOf } from '../assign-purposes.ts';
import { holdingPlace } from '../holding-place.ts';
import { shortResource } from '../short-resource.ts';
import { moneyOfEnded } from './money-of-ended.ts';
import { pilotStep } from './pilot-step.ts';
import { placePhrase, stageName, type Wording } from './wording.ts';

/** What to do with a channel, in one or two sentences: who acts is the reader. */
export function writeNextStep(wording: Wording, channel: number): string {
  const { plan, phrasebook } = wording;
  const { say } = phrasebook;
  const { tier, rule } = plan.verdicts[channel]!;
  const job = plan.jobs[channel]![0];
  const purpose = job
    ? { job: say(`plan.job.${job.id}`), measure: say(`plan.measure.${job.id}`) }
    : purposeAtItsPlace(wording, channel);

  if (tier === 'focus') {
    const cta = mainCta(wording, channel);
    if (!job) return say('plan.step.focus-open');
    if (!cta) return say('plan.step.focus-plain', purpose);
    return say('plan.step.focus', { ...purpose, cta: cta.text, place: cta.place });
  }
  if (tier === 'stop') {
    if (rule === 'excluded' && !plan.cases[channel]!.inUse) return say('plan.step.left-out');
    const { effortHours: hours, knowledge } = plan.evidence.market.channels[channel]!;
    if (knowledge?.family === 'paid') return say('plan.step.stop-paid', { money: moneyOfEnded(plan) });
    const values = endOf(wording);
    return hours ? say('plan.step.stop', { ...values, hours }) : say('plan.step.stop-plain', values);
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
    const hours = plan.evidence.market.channels[channel]!.effortHours;
    const short = shortResource(plan, channel);
    if (short?.id === 'hours' && short.need > short.limit)
      return say('plan.step.maintain-over', { place, ...purpose, ...short });
    const first = isFirstInLine(wording, channel) ? '-next' : '';
    if (hours === null) return say(`plan.step.maintain-plain${first}`, { place, ...purpose });
    return say(`plan.step.maintain${first}`, { place, hours, ...purpose });
  }
  if (tier === 'next' && rule === 'candidate') {
    const place = placePhrase(wording, plan.pilots[channel]!.place);
    const before = precedingCandidate(wording, channel);
    const values = { place, job: purpose.job };
    return before === null
      ? say('plan.step.next', { ...values, tests: hasBetterTest(plan, channel) ? 'yes' : 'no' })
      : say('plan.step.next-after', { ...values, before });
  }
  return pilotStep(wording, channel, purpose);
}

/**
 * The call to action of the stage that the primary purpose belongs to, and where it holds: at the stage for all, or
 * for the heaviest segment. Null where the channel serves nobody there.
 */
export function mainCta(wording: Wording, channel: number): { text: string; place: string } | null {
  const { plan, ctas } = wording;
  const { stages, segments } = plan.evidence.market;
  const primary = plan.jobs[channel]![0];
  const call = ctas[channel]!.find(({ cta }) => cta.stage === primary?.stage);
  if (!call) return null;
  const stage = stages.findIndex(({ id }) => id === call.cta.stage);
  const segment = segments.findIndex(({ id }) => id === call.cta.segment);
  return {
    text: call.quote,
    place: segment < 0 ? stageName(wording, stage) : placePhrase(wording, { stage, segment, cell: 0 }),
  };
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
  const { role } = stages[plan.pilots[channel]!.place.stage]!;
  const id = purposeAt(channels[channel]!, role, rolesOf(plan.purposes));
  return { job: phrasebook.say(`plan.job.${id}`), measure: phrasebook.say(`plan.measure.${id}`) };
}

/** Whether a maintained channel is the one with the largest gain among the maintained. */
function isFirstInLine({ plan }: Wording, channel: number): boolean {
  const maintained = plan.priority.filter((other) => plan.verdicts[other]!.tier === 'maintain');
  return maintained.length > 1 && maintained[0] === channel;
}
