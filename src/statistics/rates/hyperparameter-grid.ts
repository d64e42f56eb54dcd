import type { Pointer } from '../../wasm/kernel.ts';
import { findPeak } from './find-peak.ts';
import { boundedCoordinates, logarithmicCoordinates } from './hyperparameter-coordinates.ts';
import type { Conditional, Hyperparameters, RateSolver, WeightedPosterior } from './rate-solver.ts';

/**
 * How fine a grid is. `spacing`: distance of neighbours in standard deviations. `depth`: neighbours of points
 * further below the peak than this, in ln density, are not looked at.
 * The sum over a lattice is accurate to 2·exp(−2π² ÷ spacing²) for a normal peak: 3·10⁻⁴ at 1.5, 3·10⁻³ at 1.75.
 * Three effects are four axes, and still no more than some 80 points at 1.5 and 30 at 1.75: the ends of intervals
 * then lie 0.4 to 1.7 % (median) from those of a grid of 1,000 points, of which draws make up most.
 */
const FINE = { spacing: 0.75, depth: 4 };
const MEDIUM = { spacing: 1.5, depth: 2 };
const COARSE = { spacing: 1.75, depth: 1.5 };

/** From here on each point is dear, and the peak is narrow and close to normal. */
const MANY_CELLS = 500;

/** Points with less than this share of the peak's density are left out. */
const NEGLIGIBLE = 1e-3;

/** Many times what a smooth density needs; one that is not must not be followed for ever. */
const MOST_POINTS = 5000;

/**
 * The posterior of the hyperparameters as a weighted grid: the idea of INLA (Rue, Martino and Chopin 2009).
 * The grid is laid around the peak and grows in all directions for as long as the density matters, so that it
 * follows peaks that are skewed or bent. The weights sum to 1.
 */
export function hyperparameterGrid(solver: RateSolver): WeightedPosterior[] {
  const { centre, steps, start } = layGrid(solver);
  const { depth } = fineness(solver);
  const coordinates = boundedCoordinates(solver.priors);
  const seen = new Set<string>();
  const points: { logDensity: number; conditional: Conditional }[] = [];
  let top = Number.NEGATIVE_INFINITY;
  let front = [{ index: centre.map(() => 0), from: start }];
  while (front.length > 0) {
    const following: typeof front = [];
    for (const { index, from } of front) {
      const position = index.map((count, axis) => centre[axis]! + count * steps[axis]!);
      const hyperparameters = coordinates.toHyperparameters(position);
      const key = index.join();
      if (!hyperparameters || seen.has(key)) continue;
      seen.add(key);
      const conditional = solver.solve(hyperparameters, from);
      const logDensity = conditional.logEvidence + coordinates.logPrior(position);
      points.push({ logDensity, conditional });
      top = Math.max(top, logDensity);
      if (logDensity > top - depth && points.length < MOST_POINTS)
        following.push(...neighbours(index, conditional.mode));
    }
    front = following;
  }
  const kept = points.filter(({ logDensity }) => logDensity > top + Math.log(NEGLIGIBLE));
  if (kept.length === 0) throw new RangeError('the posterior of the rates has no peak');
  const total = kept.reduce((sum, { logDensity }) => sum + Math.exp(logDensity - top), 0);
  return kept.map(({ logDensity, conditional: { posterior } }) => ({
    weight: Math.exp(logDensity - top) / total,
    posterior,
  }));
}

/** Finds the peak in logarithms and carries its place and widths over to bounded coordinates. */
function layGrid(solver: RateSolver): { centre: number[]; steps: number[]; start: Pointer<Float64Array> } {
  const logarithmic = logarithmicCoordinates(solver.priors);
  const bounded = boundedCoordinates(solver.priors);
  let start = solver.middle;
  const peak = findPeak(
    (position) => {
      const conditional = solver.solve(logarithmic.toHyperparameters(position)!, start);
      start = conditional.mode;
      return conditional.logEvidence + logarithmic.logPrior(position);
    },
    logarithmic.fromHyperparameters(typicalHyperparameters(solver)),
  );
  const centre = bounded.fromHyperparameters(logarithmic.toHyperparameters(peak.position)!);
  const steps = centre.map((coordinate, axis) => {
    // dφ ÷ d ln M and d√τ ÷ d ln τ, without their signs.
    const slope = axis === 0 ? Math.sin(2 * coordinate) / 4 : coordinate / 2;
    return fineness(solver).spacing * peak.widths[axis]! * slope;
  });
  return { centre, steps, start };
}

/** With fewer than two effects the grid has one or two axes, and can afford to be fine. */
function fineness({ effectCount, measuredCount }: RateSolver): { spacing: number; depth: number } {
  if (effectCount < 2) return FINE;
  return measuredCount < MANY_CELLS ? MEDIUM : COARSE;
}

function typicalHyperparameters({ priors, effectCount }: RateSolver): Hyperparameters {
  const spreads = new Array<number>(effectCount).fill(priors.effectSpread / 2);
  return { concentration: priors.concentration, spreads };
}

function neighbours(
  index: number[],
  from: Pointer<Float64Array>,
): { index: number[]; from: Pointer<Float64Array> }[] {
  return index.flatMap((count, axis) =>
    [-1, 1].map((side) => ({ index: index.with(axis, count + side), from })),
  );
}
