/** What the rows of one cell say of a quantity. */
export interface CredibilityCell {
  rows: number;
  /** Σ of the rows' weights. */
  weight: number;
  /** Weighted mean of the rows. */
  mean: number;
  /** Σ weight · (value − mean)². */
  squares: number;
}

export interface Credibility {
  /** Per cell, Z · mean + (1 − Z) · collective. */
  estimates: Float64Array;
  /** Z per cell, 0–1. */
  credibility: Float64Array;
  collective: number;
  /** Within-variance ÷ between-variance, in units of weight. */
  k: number;
  /** Whether k was estimated; otherwise it is the given one. */
  estimated: boolean;
}

/**
 * Credibility-weighted means of cells toward their collective mean, Z = weight ÷ (weight + k) (Bühlmann and
 * Straub 1970). k is estimated from the rows where at least one cell has two and the cells differ; otherwise
 * the given one is used.
 * @throws RangeError without cells
 */
export function credibilityEstimates(cells: readonly CredibilityCell[], givenK: number): Credibility {
  if (cells.length === 0) throw new RangeError('credibility needs at least one cell');
  const estimatedK = estimateK(cells);
  const k = estimatedK ?? givenK;
  const credibility = Float64Array.from(cells, ({ weight }) =>
    k === Number.POSITIVE_INFINITY ? 0 : weight / (weight + k),
  );
  const total = credibility.reduce((sum, z) => sum + z, 0);
  const weights = total > 0 ? credibility : Float64Array.from(cells, ({ weight }) => weight);
  const sum = weights.reduce((a, b) => a + b, 0);
  const collective = cells.reduce((mean, cell, index) => mean + (weights[index]! / sum) * cell.mean, 0);
  const estimates = Float64Array.from(cells, ({ mean }, index) => {
    const z = credibility[index]!;
    return z * mean + (1 - z) * collective;
  });
  return { estimates, credibility, collective, k, estimated: estimatedK !== undefined };
}

/** Undefined where the rows cannot tell; infinite where cells differ no more than rows do. */
function estimateK(cells: readonly CredibilityCell[]): number | undefined {
  const freedom = cells.reduce((sum, { rows }) => sum + rows - 1, 0);
  if (freedom <= 0 || cells.length < 2) return undefined;
  const within = cells.reduce((sum, { squares }) => sum + squares, 0) / freedom;
  const weight = cells.reduce((sum, cell) => sum + cell.weight, 0);
  const mean = cells.reduce((sum, cell) => sum + (cell.weight * cell.mean) / weight, 0);
  const spread = cells.reduce((sum, cell) => sum + cell.weight * (cell.mean - mean) ** 2, 0);
  const squared = cells.reduce((sum, cell) => sum + cell.weight ** 2, 0);
  const between = (spread - (cells.length - 1) * within) / (weight - squared / weight);
  if (within <= 0) return between > 0 ? 0 : undefined;
  return between > 0 ? within / between : Number.POSITIVE_INFINITY;
}
