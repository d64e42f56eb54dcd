import type { MarketChannel } from '../metrics/market.ts';

/** Whether a channel runs on paid campaigns, which are switched off at once, and whose end gives nobody hours back. */
export function isCampaign({ knowledge }: Pick<MarketChannel, 'knowledge'>): boolean {
  return knowledge?.family === 'paid';
}
