import { cellIndex } from '../metrics/market.ts';
import { handoffFriction } from './handoff-friction.ts';
import type { PathlessPlan } from './plan-decisions.ts';
import { calledSegments } from './served-stages.ts';
import { type PathStep, straightPath } from './straight-path.ts';

/** More than any handoff can cost, less than a stage that serves nobody. */
const uncalled = 1e4;

/**
 * The straight path of every segment through the chosen channels. It goes over no channel that calls the segment to
 * nothing, and over no handoff that the calls cannot make, unless nothing else serves.
 * @param canHandOver whether calls can lead people of a segment from one channel to another after a stage
 */
export function straightPaths(
  plan: PathlessPlan,
  canHandOver: (from: number, to: number, stage: number, segment: number) => boolean,
): PathStep[][] {
  const { market, method } = plan.evidence;
  const { selected } = plan.portfolio;
  const called = market.stages.map((_, stage) =>
    selected.map((channel) => new Set(calledSegments(plan, channel, stage))),
  );
  return market.segments.map((_, segment) =>
    straightPath(
      market.stages.map((_stage, stage) =>
        selected.map(
          (channel, at) =>
            pathStrength(plan, stage, segment, channel) - (called[stage]![at]!.has(segment) ? 0 : uncalled),
        ),
      ),
      (from, to, stage) => {
        const [a, b] = [selected[from]!, selected[to]!];
        if (a !== b && !canHandOver(a, b, stage, segment)) return null;
        return handoffFriction(market.channels[a]!, market.channels[b]!, method.unknownFriction.value);
      },
    ).map((step) => ({ ...step, channel: selected[step.channel]! })),
  );
}

/** How strongly a channel draws the straight path: ln of the part of a stage that it serves. */
function pathStrength({ evidence, served }: PathlessPlan, stage: number, segment: number, channel: number) {
  const part = served[cellIndex(evidence.market, stage, segment, channel)]!;
  return part >= evidence.method.servingShare.value ? Math.log(part) : Number.NEGATIVE_INFINITY;
}
