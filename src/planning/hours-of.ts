import type { Market } from '../metrics/market.ts';
import { plannedHours } from './planned-hours.ts';

/** Hours a week of some channels, as they are counted. */
export interface CountedHours {
  /** NaN where nobody knows those of any channel. */
  hours: number;
  /** Nobody stated those of one of them at least. */
  assumed: boolean;
}

export function hoursOf(market: Pick<Market, 'channels'>, some: readonly number[]): CountedHours {
  const planned = plannedHours(market);
  return {
    hours: some.reduce((sum, channel) => sum + (planned[channel]!.hours ?? Number.NaN), 0),
    assumed: some.some((channel) => planned[channel]!.assumed),
  };
}
