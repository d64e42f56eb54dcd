/** A linear function that lies nowhere below coverage on sets: constant + Σ slope·x, x = 1 for members. */
export interface Cut {
  constant: number;
  /** By channel index, ≥ 0. */
  slope: Float64Array;
}

/** Value of a cut at a point, 0–1 by channel index. */
export function cutHeight(cut: Cut, point: ArrayLike<number>): number {
  return cut.slope.reduce((height, slope, channel) => height + slope * point[channel]!, cut.constant);
}

/** The cut through `height` at `point` with the given slopes. */
export function cutThrough(height: number, point: ArrayLike<number>, slope: Float64Array): Cut {
  return { constant: slope.reduce((rest, own, channel) => rest - own * point[channel]!, height), slope };
}
