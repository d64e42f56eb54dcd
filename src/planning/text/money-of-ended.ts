import { heldBefore } from '../held-before.ts';
import type { PlanDecisions } from '../plan-decisions.ts';
import { canBegin } from './pilot-step.ts';

/**
 * What becomes of the money of channels that end, everywhere in the plan: the split of a given budget has placed it;
 * else it is free, to be kept or to pay the pilots, if there are any. It is never put into a channel that the split
 * gives nothing: what money would do there nobody knows. `none` where nobody states that they cost any.
 */
export function moneyOfEnded(
  plan: PlanDecisions,
  ended: readonly number[],
): 'split' | 'pilots' | 'free' | 'none' {
  const { budget } = plan;
  const spends = budget?.allocation.some(({ channel, current }) => ended.includes(channel) && current > 0);
  if (!budget || !spends) return 'none';
  // Money of today that was not freed is part of a total that was given.
  if (!budget.warnings.some(({ code }) => code === 'freed')) return 'split';
  return hasPilots(plan) ? 'pilots' : 'free';
}

/** Whether the plan has a pilot to begin with, for which free money may pay. */
export function hasPilots(plan: PlanDecisions): boolean {
  return plan.verdicts.some(
    ({ tier, rule }, channel) =>
      (tier === 'test' || rule === 'selected-new') &&
      canBegin({ plan }, channel) &&
      heldBefore(plan, channel) === null,
  );
}
