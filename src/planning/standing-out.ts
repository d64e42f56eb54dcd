/** One thing that a channel is used for, with how often. */
export interface StandingOut {
  index: number;
  /** Standardised share of the channel that falls to it, 0–1. */
  share: number;
}

/**
 * For what a channel stands out: volumes differ by orders of magnitude between columns (stages, or kinds of
 * interaction), so each column is standardised over channels first, c = (y+½) ÷ Σ_k (y+½), then the row,
 * a = c ÷ Σ_j c, against an even share b. What stands out has a ≥ lead · b and (a − b) ÷ se ≥ z, where se
 * follows by the delta method from Poisson counts (residual test, as for contingency tables). In order of
 * a · ln(a ÷ b).
 * @param counts [channel][column]; undefined = not measured
 */
export function standingOut(
  counts: readonly (readonly (number | undefined)[])[],
  channel: number,
  lead: number,
  z: number,
): StandingOut[] {
  const own = counts[channel]!;
  const measured = own.flatMap((count, column) => (count === undefined ? [] : [column]));
  if (measured.length < 2 || counts.length < 2) return [];
  const standard = measured.map((column) => {
    const total = counts.reduce((sum, row) => sum + (row[column] === undefined ? 0 : row[column] + 0.5), 0);
    return (own[column]! + 0.5) / total;
  });
  const sum = standard.reduce((a, b) => a + b, 0);
  const shares = standard.map((c) => c / sum);
  const even = 1 / measured.length;
  const relative = measured.map((column) => 1 / (own[column]! + 0.5));
  return shares
    .map((share, at) => {
      const others = shares.reduce((total, a, i) => (i === at ? total : total + a * a * relative[i]!), 0);
      const se = share * Math.sqrt((1 - share) ** 2 * relative[at]! + others);
      return { index: measured[at]!, share, stands: share >= lead * even && (share - even) / se >= z };
    })
    .filter(({ stands }) => stands)
    .sort(
      (a, b) => b.share * Math.log(b.share / even) - a.share * Math.log(a.share / even) || a.index - b.index,
    )
    .map(({ index, share }) => ({ index, share }));
}
