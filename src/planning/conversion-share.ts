import { type ChannelTotals, totalsAt } from './channel-totals.ts';

/**
 * Part of a stage's conversions that a channel brings: its own ÷ those of all channels, 0–1. As counted: not what would
 * be missing without it.
 * @param totals without slips: a typing error brings nothing
 * @returns null where the stage has no conversions, or the channel none that are stated
 */
export function conversionShare(
  totals: readonly ChannelTotals[],
  stage: string | undefined,
  channel: number,
): number | null {
  const own = totalsAt(totals[channel]!, stage)?.conversions ?? null;
  const all = totals.reduce((sum, one) => sum + (totalsAt(one, stage)?.conversions ?? 0), 0);
  return own === null || all === 0 ? null : own / all;
}
