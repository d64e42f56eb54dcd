import { hoursOf } from './hours-of.ts';
import { type HoursPlan, movedHours } from './moved-hours.ts';

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
export function weekHours(plan: HoursPlan): WeekHours | null {
  const { verdicts, cases, portfolio, priority } = plan;
  const { market } = plan.evidence;
  const inUse = priority.filter((channel) => cases[channel]!.inUse);
  const ends = (channel: number) => verdicts[channel]!.tier === 'stop';
  const kept = inUse.filter((channel) => !cases[channel]!.selected && !ends(channel));
  const moved = movedHours(plan).reduce((sum, hours) => sum + hours, 0);
  const { hours: keptHours } = hoursOf(market, kept);
  const { hours: today } = hoursOf(market, inUse);
  const chosen = hoursOf(market, portfolio.selected);
  const hours = chosen.hours + keptHours + moved;
  if (!Number.isFinite(hours)) return null;
  const { assumed } = hoursOf(market, [...portfolio.selected, ...inUse]);
  return { kept, keptHours, moved, hours, today, assumed };
}
