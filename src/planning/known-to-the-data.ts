import type { ChannelTotals } from './channel-totals.ts';

/** Whether the rows of a channel count anything: contacts, conversions or cost. */
export function knownToTheData({ exposures, conversions, cost }: ChannelTotals): boolean {
  return (exposures ?? 0) > 0 || (conversions ?? 0) > 0 || (cost ?? 0) > 0;
}
