/**
 * A plain value in which every text, however deep, went through `change`; keys stay. Text of the data is made safe
 * for a format here, once, so that no place of a report can forget it. Parts in which nothing changes are the same
 * objects as before: most of a result is numbers and ids.
 */
export function mapStrings<T>(value: T, change: (text: string) => string): T {
  // Ids come back in every cell: each text is changed once.
  const changed = new Map<string, string>();
  const changeOnce = (text: string) => {
    const known = changed.get(text) ?? change(text);
    changed.set(text, known);
    return known;
  };
  const map = (part: unknown): unknown => {
    if (typeof part === 'string') return changeOnce(part);
    if (typeof part !== 'object' || part === null) return part;
    if (Array.isArray(part)) {
      const items = part.map(map);
      return items.every((item, index) => item === part[index]) ? part : items;
    }
    const items = Object.values(part);
    const mapped = items.map(map);
    if (mapped.every((item, index) => item === items[index])) return part;
    return Object.fromEntries(Object.keys(part).map((key, index) => [key, mapped[index]]));
  };
  return map(value) as T;
}
