import type { Observations } from '../model/observations.ts';

/**
 * Whether the brand uses a channel today. A list of active channels is taken at its word. Without one: marked
 * so; else it has exposures, conversions or cost; else, when nothing in the data tells about any channel, taken
 * as yes.
 */
export function isInUse(observations: Observations, active: readonly string[]): (channel: string) => boolean {
  if (active.length > 0) return (id) => active.includes(id);
  const marked = new Map<string, boolean>();
  for (const channel of observations.channels)
    if (channel.active !== undefined) marked.set(channel.id, channel.active);
  const counted = new Set(
    observations.counts
      .filter((cell) => (cell.exposures ?? 0) > 0 || (cell.conversions ?? 0) > 0 || (cell.cost ?? 0) > 0)
      .map((cell) => cell.channel),
  );
  const nothingTells = marked.size === 0 && counted.size === 0;
  return (id) => marked.get(id) ?? (counted.has(id) || nothingTells);
}
