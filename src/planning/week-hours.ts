import type { PlanDecisions } from './plan-decisions.ts';
import { plannedHours } from './planned-hours.ts';
import { hoursOf } from './text/hours-of.ts';

/** The hours of a week in which the whole plan is carried out, not only its chosen channels. */
export interface WeekHours {
  /** Channels in use beside the chosen ones, which go on as they are, in order of priority. */
  kept: number[];
  keptHours: number;
  /** Hours of ended channels that the chosen ones get. */
  moved: number;
  /** Chosen, kept and moved together, and what all channels in use take today. */
  hours: number;
  today: number;
  /** Some of these hours are assumed. */
  assumed: boolean;
}

/** Null where nobody knows the hours of any channel. */
export function weekHours({
  evidence: { market },
  verdicts,
  cases,
  portfolio,
  priority,
}: Pick<PlanDecisions, 'evidence' | 'verdicts' | 'cases' | 'portfolio' | 'priority'>): WeekHours | null {
  const inUse = priority.filter((channel) => cases[channel]!.inUse);
  const ends = (channel: number) => verdicts[channel]!.tier === 'stop';
  const kept = inUse.filter((channel) => !cases[channel]!.selected && !ends(channel));
  // Campaigns are switched off; who ran them gets no other work by that.
  const moved = inUse
    .filter((channel) => ends(channel) && market.channels[channel]!.knowledge?.family !== 'paid')
    .reduce((sum, channel) => sum + (market.channels[channel]!.effortHours ?? 0), 0);
  const keptHours = hoursOf(market, kept);
  const hours = hoursOf(market, portfolio.selected) + keptHours + moved;
  if (!Number.isFinite(hours)) return null;
  const planned = plannedHours(market);
  const assumed = [...portfolio.selected, ...inUse].some((channel) => planned[channel]!.assumed);
  return { kept, keptHours, moved, hours, today: hoursOf(market, inUse), assumed };
}
