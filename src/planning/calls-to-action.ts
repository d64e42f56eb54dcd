import type { Issue } from '../model/issue.ts';
import type { Observations } from '../model/observations.ts';
import type { Phrasebook } from '../wording/phrasebook.ts';
import type { Brand } from './brand.ts';
import { canHandOver } from './ctas/can-hand-over.ts';
import { type AvoidedCall, avoidedWords, endedOffers, unknownReaders } from './ctas/cta-issues.ts';
import type { CtaRequest } from './ctas/cta-request.ts';
import { finalPurpose } from './ctas/final-purpose.ts';
import { type PlannedCta, writeCtas } from './ctas/write-ctas.ts';
import { placeOf } from './place-of.ts';
import type { PathlessPlan, PlanDecisions } from './plan-decisions.ts';
import { servedStages, stageOf } from './served-stages.ts';
import type { PathStep } from './straight-path.ts';
import { straightPaths } from './straight-paths.ts';

export interface CallsToAction {
  /** [channel] */
  ctas: PlannedCta[][];
  /** What of the brand could not be kept to: offers that are over, words that it avoids. */
  issues: Issue[];
}

type Caller = Omit<CtaRequest, 'serves' | 'phrasebook'>;

/** What is the same for all calls of a channel. [channel] */
function callers(plan: PathlessPlan, brand: Brand): Caller[] {
  const { channels, segments } = plan.evidence.market;
  const { lastDay } = plan;
  const places = plan.priority
    .filter((channel) => plan.cases[channel]!.selected)
    .map((channel) => placeOf(channels[channel]!));
  return channels.map((channel) => ({
    channel: {
      ...placeOf(channel),
      device: channel.knowledge?.device ?? 'both',
      next: channel.knowledge?.handoff.next.map((handoff) => handoff.channel) ?? [],
    },
    segmentCount: segments.length,
    places,
    brand,
    lastDay,
  }));
}

/** The straight paths of the segments, over handoffs that the calls of the brand can make. */
export function callablePaths(plan: PathlessPlan, brand: Brand): PathStep[][] {
  const { channels, segments, stages } = plan.evidence.market;
  const requests = callers(plan, brand);
  const { selected } = plan.portfolio;
  const works = new Map(selected.map((from) => [from, stages.map((_, stage) => stageOf(plan, from, stage))]));
  const answers = new Map<string, boolean>();
  return straightPaths(plan, (from, to, stage, segment) => {
    const work = works.get(from)![stage]!;
    const purpose = finalPurpose(requests[from]!, { ...work, segment: segments[segment]! });
    const key = `${(from * channels.length + to) * stages.length + stage} ${purpose}`;
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = canHandOver(requests[from]!, purpose, work, placeOf(channels[to]!));
    answers.set(key, answer);
    return answer;
  });
}

/** The calls to action of every channel: one for each stage that it serves, and for segments that differ. */
export function callsToAction(
  plan: PlanDecisions,
  brand: Brand,
  phrasebook: Phrasebook,
  observations: Observations,
): CallsToAction {
  const { channels, segments, stages } = plan.evidence.market;
  const written = callers(plan, brand).map((caller, index) =>
    writeCtas({ ...caller, phrasebook, serves: servedStages(plan, index, observations.devices) }),
  );
  const avoided = written.flatMap((calls, index) =>
    calls.flatMap(({ cta, avoided: word }): AvoidedCall[] => {
      const stage = stages.find(({ id }) => id === cta.stage)!.name;
      return word === undefined ? [] : [{ channel: channels[index]!.name, stage, text: cta.text, word }];
    }),
  );
  const issues = [
    ...endedOffers(brand, plan.lastDay, phrasebook),
    ...unknownReaders(brand, segments, phrasebook),
    ...avoidedWords(avoided, phrasebook),
  ];
  return { ctas: written, issues };
}
