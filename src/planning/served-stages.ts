import { cellIndex } from '../metrics/market.ts';
import type { DeviceCount } from '../model/observations.ts';
import type { Purpose } from '../model/vocabulary.ts';
import { purposeAt, rolesOf } from './assign-purposes.ts';
import { totalsAt } from './channel-totals.ts';
import type { Place, ServedStage } from './ctas/cta-request.ts';
import { mainDevice } from './main-device.ts';
import { measuredSegments } from './measured-segments.ts';
import { placeOf } from './place-of.ts';
import type { PathlessPlan, PlanDecisions } from './plan-decisions.ts';
import { servingChannels } from './served-cells.ts';

/** The segments and stages in which a channel calls somebody to something, in order of the journey. */
export function servedStages(
  plan: PlanDecisions,
  channel: number,
  devices: readonly DeviceCount[],
): ServedStage[] {
  const { market } = plan.evidence;
  return market.stages.flatMap((_, stage) =>
    calledSegments(plan, channel, stage).map((segment): ServedStage => {
      const { id, name } = market.segments[segment]!;
      const majority = plan.evidence.method.deviceMajority.value;
      const device = mainDevice(devices, id, market.channels[channel]!.id, majority);
      return {
        ...stageOf(plan, channel, stage),
        ...(device ? { device } : {}),
        segment: { id, name },
        destination: destinationOf(plan, stage, segment, channel),
        weight: weightedPart(plan, channel, stage, segment),
      };
    }),
  );
}

/** What a channel does at a stage, whoever is called there. */
export function stageOf(
  plan: PathlessPlan,
  channel: number,
  stage: number,
): Pick<ServedStage, 'stage' | 'role' | 'purpose'> & { converts: boolean } {
  const { market } = plan.evidence;
  const { id, role } = market.stages[stage]!;
  return {
    stage: id,
    role,
    purpose: jobAt(plan, channel, id) ?? purposeAt(market.channels[channel]!, role, rolesOf(plan.purposes)),
    converts: (totalsAt(plan.counted[channel]!, id)?.conversions ?? 0) > 0,
  };
}

/** Indices of the segments that a channel calls to something at a stage. */
export function calledSegments(plan: PathlessPlan, channel: number, stage: number): number[] {
  // Nobody is called where the channel is only taken to be used, while others were seen there.
  const seen = [...measuredSegments(plan.evidence.market, channel)].sort((a, b) => a - b);
  const served = seen.filter((segment) =>
    servingChannels(plan.evidence, plan.served, stage, segment).includes(channel),
  );
  if (served.length > 0 || !isMainStage(plan, channel, stage)) return served;
  // What a chosen channel is for, it asks somebody for: those of whom it carries most.
  const part = (segment: number) => weightedPart(plan, channel, stage, segment);
  return seen.sort((a, b) => part(b) - part(a) || a - b).slice(0, 1);
}

/** Whether the main job of a chosen channel is at home at the stage. */
function isMainStage({ evidence, cases, jobs }: PathlessPlan, channel: number, stage: number): boolean {
  return cases[channel]!.selected && jobs[channel]![0]?.stage === evidence.market.stages[stage]!.id;
}

/** How much a call of the channel matters there: the segment's weight × the part that the channel carries. */
function weightedPart(
  { evidence: { market }, served }: PathlessPlan,
  channel: number,
  stage: number,
  segment: number,
): number {
  return market.segments[segment]!.weight * served[cellIndex(market, stage, segment, channel)]!;
}

/** The job of the channel at a stage that the data show. */
function jobAt({ jobs }: PathlessPlan, channel: number, stage: string): Purpose | undefined {
  return jobs[channel]!.find(({ stage: id, evidence }) => id === stage && evidence === 'data')?.id;
}

/** Where the segment's straight path goes from here: its channel of the next stage; null at the end. */
function destinationOf(plan: PlanDecisions, stage: number, segment: number, channel: number): Place | null {
  const next = plan.paths[segment]![stage + 1];
  if (next) return placeOf(plan.evidence.market.channels[next.channel]!);
  const here = plan.paths[segment]![stage];
  return here && here.channel !== channel ? placeOf(plan.evidence.market.channels[here.channel]!) : null;
}
