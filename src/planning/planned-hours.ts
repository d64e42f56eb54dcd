import { median } from 'simple-statistics';
import type { Market } from '../metrics/market.ts';

/** Hours a week with which a channel is counted. */
export interface PlannedHours {
  /** null: of no channel in play the hours are known, so that none are counted. */
  hours: number | null;
  /** Nobody stated them. */
  assumed: boolean;
}

/**
 * The hours of each channel. One whose hours nobody knows takes as many as the middle one of those that are known,
 * because it will not run itself.
 */
export function plannedHours({ channels }: Pick<Market, 'channels'>): PlannedHours[] {
  const known = channels.flatMap(({ effortHours }) => effortHours ?? []);
  const usual = known.length > 0 ? median(known) : null;
  return channels.map(({ effortHours }) => ({
    hours: effortHours ?? usual,
    assumed: effortHours === null && usual !== null,
  }));
}
