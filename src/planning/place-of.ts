import type { Channel } from '../knowledge/schemas/channel.ts';
import type { MarketChannel } from '../metrics/market.ts';
import { normalizeName } from '../wording/normalize-name.ts';
import type { Place } from './ctas/cta-request.ts';

/** A channel of the market as a place that people can be sent to. */
export function placeOf({ id, name, knowledge }: MarketChannel): Place {
  const kind = knowledge ? kindOf(name, knowledge) : undefined;
  return { id, name, knowledge: knowledge?.place ?? null, ...(kind ? { kind } : {}) };
}

/** The kind whose names hold the user's; `named` too where the name is none that the knowledge has for the channel. */
function kindOf(name: string, { id, name: titles, aliases, kinds }: Channel): string | undefined {
  const own = normalizeName(name);
  const isOwn = (other: string) => normalizeName(other) === own;
  const kind = Object.keys(kinds).find((one) => kinds[one]!.some(isOwn));
  if (kind !== undefined || kinds.named === undefined) return kind;
  const known = [id, ...Object.values(titles), ...Object.values(aliases).flat()];
  return known.some(isOwn) ? undefined : 'named';
}
