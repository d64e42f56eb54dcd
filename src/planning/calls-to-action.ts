import type { MarketChannel } from '../metrics/market.ts';
import type { AnalysisCta } from '../model/analysis.ts';
import type { DeviceCount } from '../model/observations.ts';
import type { Phrasebook } from '../wording/phrasebook.ts';
import { purposeAt, rolesOf } from './assign-purposes.ts';
import type { Brand } from './brand.ts';
import type { Place, ServedStage } from './ctas/cta-request.ts';
import { writeCtas } from './ctas/write-ctas.ts';
import { mainDevice } from './main-device.ts';
import type { PlanDecisions } from './plan-decisions.ts';
import { servingChannels } from './served-cells.ts';

/** The calls to action of every channel: one for each stage that it serves, and for segments that differ. */
export function callsToAction(
  plan: PlanDecisions,
  brand: Brand,
  phrasebook: Phrasebook,
  devices: readonly DeviceCount[],
): AnalysisCta[][] {
  const { channels } = plan.evidence.market;
  const places = plan.priority
    .filter((channel) => plan.cases[channel]!.selected)
    .map((channel) => placeOf(channels[channel]!));
  return channels.map((channel, index) =>
    writeCtas({
      channel: {
        ...placeOf(channel),
        device: channel.knowledge?.device ?? 'both',
        next: channel.knowledge?.handoff.next.map((handoff) => handoff.channel) ?? [],
      },
      serves: servedStages(plan, index, devices),
      places,
      brand,
      phrasebook,
    }),
  );
}

function servedStages(plan: PlanDecisions, channel: number, devices: readonly DeviceCount[]): ServedStage[] {
  const { market } = plan.evidence;
  const roleOf = rolesOf(plan.purposes);
  const own = market.channels[channel]!;
  return market.stages.flatMap((stage, stageIndex) =>
    market.segments.flatMap((segment, segmentIndex): ServedStage[] => {
      if (!servingChannels(plan.evidence, plan.served, stageIndex, segmentIndex).includes(channel)) return [];
      const job = plan.jobs[channel]!.find(
        ({ stage: id, evidence }) => id === stage.id && evidence === 'data',
      );
      const majority = plan.evidence.method.deviceMajority.value;
      const device = mainDevice(devices, segment.id, own.id, majority);
      return [
        {
          stage: stage.id,
          ...(device ? { device } : {}),
          role: stage.role,
          segment: { id: segment.id, name: segment.name },
          purpose: job?.id ?? purposeAt(own, stage.role, roleOf),
          destination: destinationOf(plan, stageIndex, segmentIndex, channel),
          weight:
            segment.weight *
            plan.served[
              (stageIndex * market.segments.length + segmentIndex) * market.channels.length + channel
            ]!,
        },
      ];
    }),
  );
}

/** Where the segment's straight path goes from here: its channel of the next stage; null at the end. */
function destinationOf(plan: PlanDecisions, stage: number, segment: number, channel: number): Place | null {
  const next = plan.paths[segment]![stage + 1];
  if (next) return placeOf(plan.evidence.market.channels[next.channel]!);
  const here = plan.paths[segment]![stage];
  return here && here.channel !== channel ? placeOf(plan.evidence.market.channels[here.channel]!) : null;
}

function placeOf({ id, name, knowledge }: MarketChannel): Place {
  return { id, name, knowledge: knowledge?.place ?? null };
}
