/**
 * How the value of one segment and stage falls to the selected channels: each person is served on the best
 * selected channel that they use (use independent within the segment; Sainsbury). Sums to 1; all 0 when the
 * set serves nobody.
 * @param order selected channels, best response first
 */
export function servedShares(
  order: readonly number[],
  share: (channel: number) => number,
  response: (channel: number) => number,
): Map<number, number> {
  const served = new Map<number, number>();
  let left = 1;
  let total = 0;
  for (const channel of order) {
    const value = response(channel) * share(channel) * left;
    served.set(channel, value);
    total += value;
    left *= 1 - share(channel);
  }
  for (const [channel, value] of served) served.set(channel, total > 0 ? value / total : 0);
  return served;
}
