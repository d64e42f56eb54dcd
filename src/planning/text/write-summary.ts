import { cellIndex } from '../../metrics/market.ts';
import { chancePhrase } from '../../wording/chance-phrase.ts';
import { pilotOf } from './pilot-size.ts';
import { placePhrase, type Wording } from './wording.ts';
import { mainCta, successor } from './write-next-step.ts';

/** The decision in one sentence, with what it rests on when reach is not measured. */
export function writeHeadline({ plan, phrasebook }: Wording): string {
  const { market } = plan.evidence;
  const { selected, coverage } = plan.portfolio;
  const n = selected.length;
  const m = market.channels.length;
  const effort =
    hoursOf(plan.evidence.market.channels, selected) / hoursOf(market.channels, [...market.channels.keys()]);
  const verdict =
    n === m
      ? phrasebook.say('plan.headline.everything', { n })
      : Number.isFinite(effort)
        ? phrasebook.say('plan.headline.hours', { n, m, coverage, effort })
        : phrasebook.say('plan.headline.plain', { n, m, coverage });
  const origins = new Set(plan.shares.origin);
  const reach = origins.has('contacts')
    ? 'contacts'
    : origins.size === 1 && origins.has('unknown')
      ? 'unknown'
      : null;
  return reach ? `${verdict} ${phrasebook.say(`plan.headline.reach-${reach}`)}` : verdict;
}

/** Hours a week of some channels; NaN when any of them is unknown. */
export function hoursOf(
  channels: readonly { effortHours: number | null }[],
  some: readonly number[],
): number {
  return some.reduce((sum, channel) => sum + (channels[channel]!.effortHours ?? Number.NaN), 0);
}

/** Three to five reasons, each a sentence that could be false, each with its number. */
export function writeSummary(wording: Wording): string[] {
  const { plan, phrasebook } = wording;
  const { say } = phrasebook;
  const { channels } = plan.evidence.market;
  const byTier = (tier: string) => plan.priority.filter((channel) => plan.verdicts[channel]!.tier === tier);
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
  const fresh = chosen.filter((channel) => !plan.cases[channel]!.inUse);
  if (fresh.length > 0)
    sentences.push(
      say('plan.summary.new', { channels: phrasebook.list(fresh.map(name)), count: fresh.length }),
    );

  const additions = plan.priority.filter(
    (channel) => !plan.cases[channel]!.selected && plan.verdicts[channel]!.tier !== 'stop',
  );
  const addition = additions.sort(
    (a, b) => plan.cases[b]!.contribution - plan.cases[a]!.contribution || a - b,
  )[0];
  if (addition !== undefined) {
    const points = 100 * plan.cases[addition]!.contribution;
    sentences.push(
      points >= 0.05
        ? say('plan.summary.enough', { channel: name(addition), points })
        : say('plan.summary.enough-none'),
    );
  }
  const stop = byTier('stop').filter((channel) => plan.cases[channel]!.inUse);
  if (stop.length > 0) {
    const hours = hoursOf(channels, stop);
    const values = { channels: phrasebook.list(stop.map(name)), count: stop.length };
    sentences.push(
      hours > 0 ? say('plan.summary.stop', { ...values, hours }) : say('plan.summary.stop-plain', values),
    );
  }
  sentences.push(certainty(wording));
  return sentences;
}

/** How many segments and stages have a clear winner, or that the evidence is thin. */
function certainty({ plan, phrasebook }: Wording): string {
  const { market, method } = plan.evidence;
  const known = plan.grades.filter((grade) => grade === 'strong' || grade === 'some').length;
  if (known < plan.grades.length / 10) return phrasebook.say('plan.summary.thin');
  let ties = 0;
  market.stages.forEach((_, stage) => {
    market.segments.forEach((_segment, segment) => {
      const best = market.channels.map(
        (_channel, channel) => plan.drawn.best[cellIndex(market, stage, segment, channel)]!,
      );
      if (Math.max(...best) < method.tieProbability.value) ties++;
    });
  });
  const cells = market.stages.length * market.segments.length;
  if (ties === 0) return phrasebook.say('plan.summary.clear', { clear: cells, cells });
  return phrasebook.say('plan.summary.tie', { ties, cells });
}

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
    const values = { channel: channels[stop]!.name, to: channels[successor(wording)]!.name };
    const hours = channels[stop]!.effortHours;
    if (channels[stop]!.knowledge?.family === 'paid') steps.push(say('plan.first.stop-paid', values));
    else
      steps.push(hours ? say('plan.first.stop', { ...values, hours }) : say('plan.first.stop-plain', values));
  }
  for (const [tier, id] of [
    ['next', 'pilot'],
    ['test', 'test'],
  ] as const) {
    const channel = first(tier, (one) => tier === 'test' || plan.cases[one]!.selected);
    if (channel === undefined) continue;
    const { place, contacts } = pilotOf(plan, channel);
    if (contacts === null) continue;
    steps.push(
      say(`plan.first.${id}`, {
        channel: channels[channel]!.name,
        place: placePhrase(wording, place),
        contacts,
      }),
    );
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

/** What would change the decision, and how likely that is. */
export function writeOpenQuestion({ plan, phrasebook }: Wording): string {
  const { channels } = plan.evidence.market;
  const guessed = plan.shares.origin.filter((origin) => origin !== 'measured').length;
  const rivals = plan.cases
    .map(({ swap }, channel) => ({ channel, swap: swap ?? 0 }))
    .filter(({ channel }) => plan.verdicts[channel]!.tier !== 'stop')
    .sort((a, b) => b.swap - a.swap || a.channel - b.channel);
  const top = rivals[0];
  if (top && top.swap >= plan.evidence.method.swapProbability.value)
    return phrasebook.say('plan.open.swap', {
      channel: channels[top.channel]!.name,
      probability: chancePhrase(top.swap, phrasebook),
    });
  if (guessed > plan.shares.origin.length / 4)
    return phrasebook.say('plan.open.reach', { count: guessed, all: plan.shares.origin.length });
  return phrasebook.say('plan.open.none', { p: top?.swap ?? 0 });
}
