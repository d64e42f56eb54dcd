/** Middles of cells of equal width that cover all of the density that matters. */
export interface LinePoint<T> {
  position: number;
  width: number;
  logDensity: number;
  value: T;
}

const MOST_ZOOMS = 40;

/** Cells further below the peak than this, in ln density, are zoomed out of: e⁻⁹ is 1 in 8,000. */
const DEPTH = 9;

/** A line is fine enough once more than this part of its cells matters. */
const FILLED = 0.6;

/**
 * Lays `count` cells over an interval and narrows it until the density fills them, however narrow its one peak is.
 * @param evaluate the ln density at a position, up to a constant, with anything to keep beside it
 */
export function zoomLine<T>(
  evaluate: (position: number) => { logDensity: number; value: T },
  interval: readonly [low: number, high: number],
  count: number,
): LinePoint<T>[] {
  let [low, high] = interval;
  for (let zoom = 0; ; zoom++) {
    const width = (high - low) / count;
    const points = Array.from({ length: count }, (_, index) => {
      const position = low + (index + 0.5) * width;
      return { position, width, ...evaluate(position) };
    });
    const top = Math.max(...points.map(({ logDensity }) => logDensity));
    const matters = ({ logDensity }: LinePoint<T>) => logDensity > top - DEPTH;
    // One more on either side: the peak itself may lie beside the highest cell.
    const first = Math.max(0, points.findIndex(matters) - 1);
    const last = Math.min(count - 1, points.findLastIndex(matters) + 1);
    if (last - first + 1 > FILLED * count || zoom === MOST_ZOOMS) return points;
    [low, high] = [low + first * width, low + (last + 1) * width];
  }
}
