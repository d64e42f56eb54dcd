import { cellIndex } from '../metrics/market.ts';
import type { AnalysisSegment } from '../model/analysis.ts';
import { localText } from '../wording/local-text.ts';
import { servingChannels } from './served-cells.ts';
import { servingBasis } from './serving-basis.ts';
import { deadEndPhrase } from './text/dead-ends.ts';
import type { Wording } from './text/wording.ts';

/** One segment of the result: its path, who serves it, and where that ends. */
export function buildSegment(wording: Wording, index: number): AnalysisSegment {
  const { plan } = wording;
  const { segments, stages, channels } = plan.evidence.market;
  const { id, name, size, value, weight } = segments[index]!;
  return {
    id,
    name,
    size,
    value,
    weight,
    path: plan.paths[index]!.map((_, step) => buildStep(wording, index, step)),
    serving: stages.map((stage, at) => ({
      stage: stage.id,
      channels: servingChannels(plan.evidence, plan.served, at, index).map((channel) => ({
        channel: channels[channel]!.id,
        share: Math.min(1, plan.served[cellIndex(plan.evidence.market, at, index, channel)]!),
        basis: servingBasis(plan, at, index, channel),
      })),
    })),
    deadEnds: plan.deadEnds[index]!.map((end) => ({
      stage: stages[end.stage]!.id,
      channel: channels[end.channel]!.id,
      connectTo: end.connectTo === null ? null : channels[end.connectTo]!.id,
      text: deadEndPhrase(wording, index, end),
    })),
  };
}

function buildStep(
  { plan, phrasebook }: Wording,
  segment: number,
  step: number,
): AnalysisSegment['path'][number] {
  const { stages, channels } = plan.evidence.market;
  const { channel: at, friction } = plan.paths[segment]![step]!;
  const next = plan.paths[segment]![step + 1];
  const here = channels[at]!;
  const note = () => {
    if (!next || next.channel === at) return null;
    if (friction === null) return phrasebook.say('plan.handoff.none', { to: channels[next.channel]!.name });
    return here.knowledge ? localText(here.knowledge.handoff.note, phrasebook) : null;
  };
  return {
    stage: stages[step]!.id,
    channel: here.id,
    next: next ? channels[next.channel]!.id : null,
    friction,
    note: note(),
  };
}
