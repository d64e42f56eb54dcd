import { isCampaign } from './is-campaign.ts';
import type { PlanDecisions } from './plan-decisions.ts';

type Plan = Pick<PlanDecisions, 'evidence' | 'verdicts' | 'cases' | 'priority'>;

/** The channels in use that end: those that cost too much before those below average, the least missed first. */
export function endedInUse({ verdicts, cases, priority }: Plan): number[] {
  const stops = priority.filter((one) => verdicts[one]!.tier === 'stop' && cases[one]!.inUse);
  const rank = (channel: number) => (verdicts[channel]!.rule === 'too-expensive' ? 0 : 1);
  return stops.sort((a, b) => {
    const byRule = rank(a) - rank(b);
    return byRule || cases[a]!.contribution - cases[b]!.contribution || a - b;
  });
}

/** Those of them that take hours and not campaigns: what they free goes to one place. */
export function endedTogether(plan: Plan): number[] {
  const { channels } = plan.evidence.market;
  return endedInUse(plan).filter((channel) => !isCampaign(channels[channel]!));
}
