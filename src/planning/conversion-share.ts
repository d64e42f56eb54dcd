import type { ChannelTotals } from './channel-totals.ts';

/**
 * Part of a stage's conversions that a channel brings: its own ÷ those of all channels, 0–1. As counted: not what would
 * be missing without it.
 * @returns null where the stage has no conversions, or the channel none that are stated
 */
export function conversionShare(
  totals: readonly ChannelTotals[],
  stage: string | undefined,
  channel: number,
): number | null {
  const own = conversionsAt(totals[channel]!, stage);
  const all = totals.reduce((sum, one) => sum + (conversionsAt(one, stage) ?? 0), 0);
  return own === null || all === 0 ? null : own / all;
}

/** Conversions of a channel in a stage; null where no row states any. */
export function conversionsAt({ stages }: ChannelTotals, stage: string | undefined): number | null {
  return stages.find((one) => one.stage === stage)?.conversions ?? null;
}
