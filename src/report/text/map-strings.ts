/**
 * A copy of a plain value in which every text, however deep, went through `change`; keys stay. Text of the
 * data is made safe for a format here, once, so that no place of a report can forget it.
 */
export function mapStrings<T>(value: T, change: (text: string) => string): T {
  // Ids come back in every cell: each text is changed once.
  const changed = new Map<string, string>();
  const changeOnce = (text: string) => {
    const known = changed.get(text) ?? change(text);
    changed.set(text, known);
    return known;
  };
  const copy = (part: unknown): unknown => {
    if (typeof part === 'string') return changeOnce(part);
    if (Array.isArray(part)) return part.map(copy);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, item]) => [key, copy(item)]));
  };
  return copy(value) as T;
}
