import type { Channel } from '../schemas/channel.ts';

/**
 * The exact `source / medium` names among the aliases of channels → channel id; patterns with `*` are left to the
 * resolver of names.
 */
export function indexExportPairs(channels: readonly Channel[]): ReadonlyMap<string, string> {
  return new Map(
    channels.flatMap(({ id, aliases }) =>
      aliases.export
        .filter((name) => name.includes(' / ') && !name.includes('*'))
        .map((name) => [name.toLowerCase(), id] as const),
    ),
  );
}
