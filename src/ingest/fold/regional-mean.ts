/**
 * Mean over regions, weighted by the people in them where that is known of all, else equally. Undefined
 * without regions.
 */
export function regionalMean(
  regions: readonly { value: number; size: number | undefined }[],
): number | undefined {
  if (regions.length <= 1) return regions[0]?.value;
  const sized = regions.every(({ size }) => size !== undefined && size > 0);
  let sum = 0;
  let total = 0;
  for (const { value, size } of regions) {
    const weight = sized ? size! : 1;
    sum += weight * value;
    total += weight;
  }
  return sum / total;
}
