import type { Market } from '../../metrics/market.ts';
import { plannedHours } from '../planned-hours.ts';

/** Hours a week of some channels, as they are counted; NaN where nobody knows those of any channel. */
export function hoursOf(market: Pick<Market, 'channels'>, some: readonly number[]): number {
  const planned = plannedHours(market);
  return some.reduce((sum, channel) => sum + (planned[channel]!.hours ?? Number.NaN), 0);
}
