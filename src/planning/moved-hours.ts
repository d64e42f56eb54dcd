import { hoursOf } from './hours-of.ts';
import { isCampaign } from './is-campaign.ts';
import type { PlanDecisions } from './plan-decisions.ts';
import { channelSet } from './portfolio/channel-set.ts';
import { needOf } from './portfolio/room-left.ts';

export type HoursPlan = Pick<
  PlanDecisions,
  'evidence' | 'verdicts' | 'cases' | 'portfolio' | 'priority' | 'limits'
>;

/**
 * Hours a week of each channel that ends which the chosen ones get, by channel index: all, as far as a limit on their
 * hours has room, in the order of priority; the rest becomes free. Campaigns are switched off: who ran them gets no
 * other work by that. NaN where nobody knows the hours of any channel.
 */
export function movedHours({
  evidence: { market },
  verdicts,
  cases,
  portfolio,
  priority,
  limits,
}: HoursPlan): number[] {
  const moved = market.channels.map(() => 0);
  const hours = limits.resources?.find(({ id }) => id === 'hours');
  const used = hours ? needOf(hours, channelSet(market.channels.length, portfolio.selected)) : 0;
  // Differences of sums leave dust behind: 27 − 26.7 is no 0.3.
  let room = hours ? Math.max(0, Number((hours.limit - used).toPrecision(12))) : Number.POSITIVE_INFINITY;
  for (const channel of priority) {
    const ends = verdicts[channel]!.tier === 'stop' && cases[channel]!.inUse;
    if (!ends || isCampaign(market.channels[channel]!)) continue;
    moved[channel] = Math.min(room, hoursOf(market, [channel]).hours);
    room -= moved[channel];
  }
  return moved;
}

/** Hours of channels in use that end together, and how many of them move. */
export interface EndedHours {
  hours: number;
  assumed: boolean;
  moved: number;
  /** For how many of those that could move the limit has room. */
  room: 'all' | 'some' | 'none';
}

export function endedHours(plan: HoursPlan, ended: readonly number[]): EndedHours {
  const own = hoursOf(plan.evidence.market, ended);
  const byChannel = movedHours(plan);
  const moved = ended.reduce((sum, channel) => sum + byChannel[channel]!, 0);
  const movers = ended.filter((channel) => !isCampaign(plan.evidence.market.channels[channel]!));
  const all = moved >= hoursOf(plan.evidence.market, movers).hours;
  return { ...own, moved, room: all ? 'all' : moved > 0 ? 'some' : 'none' };
}
