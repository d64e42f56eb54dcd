import type { MarketChannel } from '../metrics/market.ts';
import type { Issue } from '../model/issue.ts';
import type { Observations } from '../model/observations.ts';
import type { Phrasebook } from '../wording/phrasebook.ts';
import { purposeAt, rolesOf } from './assign-purposes.ts';
import type { Brand } from './brand.ts';
import { conversionsIn } from './channel-totals.ts';
import { type AvoidedCall, avoidedWords, endedOffers } from './ctas/cta-issues.ts';
import type { Place, ServedStage } from './ctas/cta-request.ts';
import type { WrittenCta } from './ctas/write-cta.ts';
import { writeCtas } from './ctas/write-ctas.ts';
import { mainDevice } from './main-device.ts';
import { measuredSegments } from './measured-segments.ts';
import type { PlanDecisions } from './plan-decisions.ts';
import { servingChannels } from './served-cells.ts';

export interface CallsToAction {
  /** [channel] */
  ctas: WrittenCta[][];
  /** What of the brand could not be kept to: offers that are over, words that it avoids. */
  issues: Issue[];
}

/** The calls to action of every channel: one for each stage that it serves, and for segments that differ. */
export function callsToAction(
  plan: PlanDecisions,
  brand: Brand,
  phrasebook: Phrasebook,
  observations: Observations,
): CallsToAction {
  const { channels, segments, stages } = plan.evidence.market;
  const { lastDay } = plan;
  const places = plan.priority
    .filter((channel) => plan.cases[channel]!.selected)
    .map((channel) => placeOf(channels[channel]!));
  const written = channels.map((channel, index) =>
    writeCtas({
      channel: {
        ...placeOf(channel),
        device: channel.knowledge?.device ?? 'both',
        next: channel.knowledge?.handoff.next.map((handoff) => handoff.channel) ?? [],
      },
      serves: servedStages(plan, index, observations),
      segmentCount: segments.length,
      places,
      brand,
      phrasebook,
      lastDay,
    }),
  );
  const avoided = written.flatMap((calls, index) =>
    calls.flatMap(({ cta, avoided: word }): AvoidedCall[] => {
      const stage = stages.find(({ id }) => id === cta.stage)!.name;
      return word === undefined ? [] : [{ channel: channels[index]!.name, stage, text: cta.text, word }];
    }),
  );
  const issues = [...endedOffers(brand, lastDay, phrasebook), ...avoidedWords(avoided, phrasebook)];
  return { ctas: written, issues };
}

function servedStages(plan: PlanDecisions, channel: number, { devices }: Observations): ServedStage[] {
  const { market } = plan.evidence;
  const roleOf = rolesOf(plan.purposes);
  const own = market.channels[channel]!;
  // Nobody is called where the channel is only taken to be used, while others were seen there.
  const seen = measuredSegments(market, channel);
  return market.stages.flatMap((stage, stageIndex) =>
    market.segments.flatMap((segment, segmentIndex): ServedStage[] => {
      if (!seen.has(segmentIndex)) return [];
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
          converts: (conversionsIn(market, stageIndex, channel) ?? 0) > 0,
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
