/** A maximum found along the axes, and how wide the peak is along each of them. */
export interface Peak {
  position: number[];
  /** Standard deviation along each axis, the others held fixed, if the peak were normal. */
  widths: number[];
}

const FIRST_STEP = 0.7;
const LONGEST_SHIFT = 3;
const NARROWEST = 0.02;
const WIDEST = 1.5;
const MOST_SWEEPS = 8;

/**
 * Finds the peak of a smooth log density of a few variables by parabolas along one axis after the other,
 * close enough to lay a grid around it: to half a standard deviation, not to the last digit.
 * @param logDensity −∞ where undefined
 * @param start where to begin; steps start at 0.7 on every axis
 */
export function findPeak(
  logDensity: (position: readonly number[]) => number,
  start: readonly number[],
): Peak {
  const position = [...start];
  const widths = position.map(() => FIRST_STEP);
  let height = logDensity(position);
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
    let moved = false;
    for (let axis = 0; axis < position.length; axis++) {
      const centre = position[axis]!;
      const step = widths[axis]!;
      const at = (coordinate: number) => logDensity(position.with(axis, coordinate));
      const left = at(centre - step);
      const right = at(centre + step);
      const bend = (2 * height - left - right) / step ** 2;
      const width = bend > 0 ? 1 / Math.sqrt(bend) : WIDEST;
      const wanted = bend > 0 ? (right - left) / (2 * step * bend) : Math.sign(right - left) * 2 * step;
      const shift = Math.min(Math.max(wanted, -LONGEST_SHIFT), LONGEST_SHIFT);
      widths[axis] = Math.min(Math.max(width, NARROWEST), WIDEST);
      if (Math.abs(shift) < 0.3 * widths[axis]!) continue;
      const candidates = [
        { coordinate: centre, value: height },
        { coordinate: centre - step, value: left },
        { coordinate: centre + step, value: right },
        { coordinate: centre + shift, value: at(centre + shift) },
      ];
      const best = candidates.reduce((top, candidate) => (candidate.value > top.value ? candidate : top));
      moved ||= Math.abs(best.coordinate - centre) > 0.5 * widths[axis]!;
      position[axis] = best.coordinate;
      height = best.value;
    }
    if (!moved && sweep > 0) break;
  }
  return { position, widths };
}
