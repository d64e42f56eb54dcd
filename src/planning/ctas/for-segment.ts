import { normalizeName } from '../../wording/normalize-name.ts';

/**
 * The first item that is meant for the segment, else the first that is meant for all; undefined when all are
 * meant for others. A segment is recognised by its id or by its name in any spelling.
 */
export function forSegment<Item extends { segments?: string[] | undefined }>(
  items: readonly Item[],
  segment: { id: string; name: string },
): Item | undefined {
  const restricted = items.filter(({ segments }) => segments !== undefined);
  const names = restricted.length > 0 ? [segment.id, segment.name].map(normalizeName) : [];
  return (
    restricted.find((item) => item.segments!.some((name) => names.includes(normalizeName(name)))) ??
    items.find((item) => item.segments === undefined)
  );
}
