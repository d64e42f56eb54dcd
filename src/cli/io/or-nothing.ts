/** What cannot be looked at holds nothing. */
export function orNothing<T>(find: () => T[]): T[] {
  try {
    return find();
  } catch {
    return [];
  }
}
