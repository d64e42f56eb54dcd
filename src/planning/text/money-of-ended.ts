import type { PlanDecisions } from '../plan-decisions.ts';

/**
 * What becomes of the money of an ended channel, everywhere in the plan: the split of a given budget has placed it;
 * else it is free, to be kept or to pay the pilots, if there are any. It is never put into a channel that the split
 * gives nothing: what money would do there nobody knows.
 */
export function moneyOfEnded(plan: PlanDecisions): 'split' | 'pilots' | 'free' {
  const { budget } = plan;
  if (budget !== null && !budget.warnings.some(({ code }) => code === 'freed')) return 'split';
  return hasPilots(plan) ? 'pilots' : 'free';
}

/** Whether the plan has a pilot that can be sized. */
function hasPilots(plan: PlanDecisions): boolean {
  return plan.verdicts.some(
    ({ tier, rule }, channel) =>
      (tier === 'test' || rule === 'selected-new') && plan.pilots[channel]!.size !== null,
  );
}
