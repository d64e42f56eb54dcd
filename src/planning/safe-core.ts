import { isCarriedUnmeasured } from './carried-evidence.ts';
import type { PlanDecisions } from './plan-decisions.ts';

/**
 * Which part of the plan is safe whatever the data hide, and which part other data could change. Channels that
 * the user asked for are neither: no data put them there.
 */
export function safeCore(plan: PlanDecisions): {
  /** Selected, and again in nearly all draws. */
  core: number[];
  /** Selected in nearly all draws, too, but most of what they carry was never measured, and varies in none. */
  steadyUnmeasured: number[];
  /** Selected, but not in nearly all draws; or not selected, but in some of them. Most often chosen first. */
  dependsOnData: number[];
} {
  const { portfolio, selection, limits, evidence, grades } = plan;
  // What nobody has measured varies in no draw, and is not safe for that.
  if (grades.every((grade) => grade === 'none')) return { core: [], steadyUnmeasured: [], dependsOnData: [] };
  const sure = evidence.method.coreProbability.value;
  const open = [...selection.frequency.keys()].filter((channel) => !limits.include.includes(channel));
  const isIn = (channel: number) => portfolio.selected.includes(channel);
  const often = (channel: number) => selection.frequency[channel]!;
  const steady = portfolio.selected.filter((channel) => open.includes(channel) && often(channel) >= sure);
  return {
    core: steady.filter((channel) => !isCarriedUnmeasured(plan, channel)),
    steadyUnmeasured: steady.filter((channel) => isCarriedUnmeasured(plan, channel)),
    dependsOnData: open
      .filter((channel) => (isIn(channel) ? often(channel) < sure : often(channel) > 1 - sure))
      .sort((a, b) => often(b) - often(a) || a - b),
  };
}
