import { endedInUse, endedTogether } from '../ended-in-use.ts';
import { heldBefore } from '../held-before.ts';
import { isCampaign } from '../is-campaign.ts';
import { endedHours } from '../moved-hours.ts';
import { firstDeadEnd } from './dead-ends.ts';
import { mainCta } from './main-cta.ts';
import { moneyOfEnded } from './money-of-ended.ts';
import { durationPhrase } from './pilot-phrases.ts';
import { canBegin } from './pilot-step.ts';
import { placePhrase, type Wording } from './wording.ts';
import { endOf, measureFirst, writeNextStep } from './write-next-step.ts';

const mostSteps = 5;

/** What to do first: at most five lines, one for each kind of action. */
export function writeFirstSteps(wording: Wording): string[] {
  const { plan, phrasebook } = wording;
  const { say } = phrasebook;
  const { channels } = plan.evidence.market;
  const first = (tier: string, also: (channel: number) => boolean = () => true) =>
    plan.priority.find((channel) => plan.verdicts[channel]!.tier === tier && also(channel));
  const steps: string[] = [];

  const focus = first('focus');
  if (focus !== undefined) steps.push(...measureSteps(wording, focus), focusStep(wording, focus));
  steps.push(...stopSteps(wording));
  for (const [tier, id] of [
    ['next', 'pilot'],
    ['test', 'test'],
  ] as const) {
    const channel = first(
      tier,
      (one) =>
        canBegin(wording, one) &&
        heldBefore(plan, one) === null &&
        (tier === 'test' || plan.cases[one]!.selected),
    );
    if (channel === undefined) continue;
    const { place, size } = plan.pilots[channel]!;
    const step = say(`plan.first.${id}`, {
      channel: channels[channel]!.name,
      place: placePhrase(wording, place),
      contacts: size!.contacts,
    });
    steps.push(`${step} ${durationPhrase(wording, size!)}`);
  }
  const end = firstDeadEnd(wording);
  if (end && steps.length < mostSteps) steps.push(end);
  return steps.length > 0 ? steps.slice(0, mostSteps) : anyStep(wording);
}

/** What is to be counted of the most important channel before all else, if anything is. */
function measureSteps(wording: Wording, focus: number): string[] {
  const measure = measureFirst(wording, focus);
  if (measure === null) return [];
  const { name: channel } = wording.plan.evidence.market.channels[focus]!;
  return [wording.phrasebook.say('plan.first.measure', { channel, ...measure })];
}

/** What the most important channel is for. */
function focusStep(wording: Wording, focus: number): string {
  const { plan, phrasebook } = wording;
  const { name: channel } = plan.evidence.market.channels[focus]!;
  const [primary] = plan.jobs[focus]!;
  if (primary === undefined) return phrasebook.say('plan.first.focus-open', { channel });
  const job = phrasebook.say(`plan.job.${primary.id}`);
  const cta = mainCta(wording, focus);
  return cta === null
    ? phrasebook.say('plan.first.focus-plain', { channel, job })
    : phrasebook.say('plan.first.focus', { channel, job, cta: cta.text, place: cta.place });
}

/** The next step of the first channel, where no kind of action has one. */
function anyStep(wording: Wording): string[] {
  const { plan, phrasebook } = wording;
  const [top] = plan.priority;
  if (top === undefined) return [];
  const { name: channel } = plan.evidence.market.channels[top]!;
  return [phrasebook.say('plan.first.other', { channel, step: writeNextStep(wording, top) })];
}

/** The channels to end: campaigns in one line, and what takes hours in another. */
function stopSteps(wording: Wording): string[] {
  const { plan, phrasebook } = wording;
  const { channels } = plan.evidence.market;
  const paid = endedInUse(plan).filter((channel) => isCampaign(channels[channel]!));
  const others = endedTogether(plan);
  const valuesOf = (some: readonly number[]) => ({
    ...endOf(wording, some),
    channels: phrasebook.list(some.map((channel) => channels[channel]!.name)),
    count: some.length,
  });
  const ended = endedHours(plan, others);
  const end = ended.hours > 0 ? 'plan.first.stop' : 'plan.first.stop-plain';
  return [
    ...(others.length > 0 ? [phrasebook.say(end, { ...valuesOf(others), ...ended })] : []),
    ...(paid.length > 0
      ? [phrasebook.say('plan.first.stop-paid', { ...valuesOf(paid), money: moneyOfEnded(plan, paid) })]
      : []),
  ];
}
