/**
 * A copy of a plain value in which every text, however deep, went through `change`; keys stay. Text of the
 * data is made safe for a format here, once, so that no place of a report can forget it.
 */
export function mapStrings<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T;
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, change)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, mapStrings(item, change)]),
  ) as T;
}
