import type { ExportDescription } from '../../knowledge/schemas/export.ts';
import type { ExportKind } from '../../model/observations.ts';

/**
 * Whose conversions count before whose. An analytics tool sees the visits of every channel and gives each
 * conversion to one of them; a shop and a CRM see every customer but less of the way there; a mail tool and an
 * advertising platform see their own contacts only, and each claims all that came after them, the platform
 * also what was merely seen.
 */
const order: readonly ExportKind[] = ['analytics', 'shop', 'crm', 'mail', 'platform'];

/** Kinds that see the conversions of all channels, so that two of them see the same ones. */
const wholeViews: ReadonlySet<ExportKind> = new Set(['analytics', 'shop', 'crm']);

/** 0 is trusted most. The export or kind that the user trusts comes first. */
export function trustRank({ id, counts }: ExportDescription, trust: string | undefined): number {
  return trust === id || trust === counts ? 0 : 1 + order.indexOf(counts);
}

export function seesAllChannels({ counts }: ExportDescription): boolean {
  return wholeViews.has(counts);
}
