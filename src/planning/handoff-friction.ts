import type { MarketChannel } from '../metrics/market.ts';

/**
 * Part of the people that is lost between two channels, 0–0.95: nothing for staying, else what is known of
 * the channel that they leave.
 * @param unknown friction when nothing is known of it
 */
export function handoffFriction(from: MarketChannel, to: MarketChannel, unknown: number): number {
  if (from.id === to.id) return 0;
  if (!from.knowledge) return unknown;
  const { next, otherwise } = from.knowledge.handoff;
  return next.find(({ channel }) => channel === to.id)?.friction ?? otherwise;
}
