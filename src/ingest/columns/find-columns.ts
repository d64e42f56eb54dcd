/**
 * Positions of the columns that a reference names: `#3` is the third; else headers that are the same text,
 * else the same after normalising. More than one when headers repeat.
 */
export function findColumns(
  reference: string,
  header: readonly string[],
  normalize: (name: string) => string,
): number[] {
  const number = /^#(\d+)$/.exec(reference.trim());
  if (number) {
    const index = Number(number[1]) - 1;
    return index >= 0 && index < header.length ? [index] : [];
  }
  const where = (same: (name: string) => boolean) =>
    [...header.keys()].filter((index) => same(header[index]!));
  const exact = where((name) => name.trim() === reference.trim());
  const wanted = normalize(reference);
  return exact.length > 0 || wanted === '' ? exact : where((name) => normalize(name) === wanted);
}
