import { pilotOf } from '../plan-pilot.ts';
import { moneyOfEnded } from './money-of-ended.ts';
import { durationPhrase } from './pilot-phrases.ts';
import { placePhrase, type Wording } from './wording.ts';
import { endOf, mainCta } from './write-next-step.ts';

/** What to do first: at most four lines, one for each kind of action. */
export function writeFirstSteps(wording: Wording): string[] {
  const { plan, phrasebook } = wording;
  const { say } = phrasebook;
  const { channels } = plan.evidence.market;
  const first = (tier: string, also: (channel: number) => boolean = () => true) =>
    plan.priority.find((channel) => plan.verdicts[channel]!.tier === tier && also(channel));
  const steps: string[] = [];

  const focus = first('focus');
  const job = focus === undefined ? undefined : plan.jobs[focus]![0];
  const cta = focus === undefined ? null : mainCta(wording, focus);
  if (focus !== undefined && job && !cta)
    steps.push(
      say('plan.first.focus-plain', { channel: channels[focus]!.name, job: say(`plan.job.${job.id}`) }),
    );
  if (focus !== undefined && job && cta)
    steps.push(
      say('plan.first.focus', {
        channel: channels[focus]!.name,
        job: say(`plan.job.${job.id}`),
        cta: cta.text,
      }),
    );

  const stop = surestStop(wording);
  if (stop !== undefined) {
    const values = { channel: channels[stop]!.name, ...endOf(wording) };
    const hours = channels[stop]!.effortHours;
    if (channels[stop]!.knowledge?.family === 'paid')
      steps.push(say('plan.first.stop-paid', { ...values, money: moneyOfEnded(plan) }));
    else
      steps.push(hours ? say('plan.first.stop', { ...values, hours }) : say('plan.first.stop-plain', values));
  }
  for (const [tier, id] of [
    ['next', 'pilot'],
    ['test', 'test'],
  ] as const) {
    const channel = first(tier, (one) => tier === 'test' || plan.cases[one]!.selected);
    if (channel === undefined) continue;
    const { place, size } = pilotOf(plan, channel);
    if (size === null) continue;
    const step = say(`plan.first.${id}`, {
      channel: channels[channel]!.name,
      place: placePhrase(wording, place),
      contacts: size.contacts,
    });
    steps.push(`${step} ${durationPhrase(wording, size)}`);
  }
  const end = firstDeadEnd(wording);
  if (end && steps.length < 4) steps.push(end);
  return steps.slice(0, 4);
}

/** The channel to end first: one that costs too much before one that is below average, the least missed first. */
function surestStop({ plan }: Wording): number | undefined {
  const stops = plan.priority.filter((one) => plan.verdicts[one]!.tier === 'stop' && plan.cases[one]!.inUse);
  const rank = (channel: number) => (plan.verdicts[channel]!.rule === 'too-expensive' ? 0 : 1);
  return stops.sort((a, b) => {
    const byRule = rank(a) - rank(b);
    return byRule || plan.cases[a]!.contribution - plan.cases[b]!.contribution || a - b;
  })[0];
}

function firstDeadEnd(wording: Wording): string | null {
  const { plan, phrasebook } = wording;
  const { channels } = plan.evidence.market;
  for (const [segment, ends] of plan.deadEnds.entries())
    for (const { stage, channel, connectTo } of ends)
      if (connectTo !== null)
        return phrasebook.say('plan.first.dead-end', {
          channel: channels[channel]!.name,
          place: placePhrase(wording, { stage, segment, cell: 0 }),
          to: channels[connectTo]!.name,
        });
  return null;
}
