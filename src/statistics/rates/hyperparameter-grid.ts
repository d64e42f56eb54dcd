import { type ConditionalPosterior, conditionalPosterior, type Hyperparameters } from './conditional-posterior.ts';
import { centre as moveToMean } from './centre.ts';
import { findPeak } from './hyperparameter-mode.ts';
import type { RateModel } from './rate-model.ts';

/** A point of the grid with its share of the posterior; the weights of a grid sum to 1. */
export interface GridPoint {
  weight: number;
  posterior: ConditionalPosterior;
}

/**
 * The posterior of the hyperparameters as a weighted grid: the idea of INLA (Rue, Martino and Chopin 2009).
 *
 * The grid is laid in coordinates in which the tails are short: √τ, and φ with M = M₀ · cot² φ, in which the
 * prior of M is sin 2φ. "No such effect" (τ = 0) and "no variation of cells" (M = ∞) then lie at a finite
 * distance. It grows from the peak in all directions for as long as the density matters.
 */
export function hyperparameterGrid(model: RateModel): GridPoint[] {
  let nearest = startingPoint(model);
  const solve = (hyperparameters: Hyperparameters, from: Float64Array) =>
    conditionalPosterior(model, hyperparameters, from);

  const peak = findPeak(
    (position) => {
      const hyperparameters = fromLogarithms(position);
      const posterior = solve(hyperparameters, nearest);
      nearest = posterior.mode;
      return posterior.logEvidence + logPriorOfLogarithms(model, hyperparameters);
    },
    [Math.log(model.priors.concentration), ...model.effects.map(() => Math.log(model.priors.effectSpread / 2))],
  );

  const centre = toCoordinates(model, fromLogarithms(peak.position));
  const steps = centre.map((_, axis) => {
    // The width of the peak, carried over from logarithms: dφ/d ln M and d√τ/d ln τ.
    const slope = axis === 0 ? Math.sin(2 * centre[0]!) / 4 : centre[axis]! / 2;
    return STEP * peak.widths[axis]! * slope;
  });
  return grow(model, centre, steps, nearest);
}

/** Distance of neighbours in standard deviations. */
const STEP = model_STEP();
function model_STEP() { return Number((globalThis as any).STEP ?? 1.25); }
/** Neighbours of points further below the peak than this (in ln density) are not worth looking at. */
const DEPTH = Number((globalThis as any).DEPTH ?? 2.5);
/** Points of less than this share of the peak's density are left out. */
const NEGLIGIBLE = 1e-4;

function grow(model: RateModel, centre: number[], steps: number[], start: Float64Array): GridPoint[] {
  const seen = new Set<string>();
  const points: { logDensity: number; posterior: ConditionalPosterior }[] = [];
  let front = [{ index: centre.map(() => 0), from: start }];
  let top = Number.NEGATIVE_INFINITY;
  while (front.length > 0) {
    const following: typeof front = [];
    for (const { index, from } of front) {
      const key = index.join();
      const coordinates = index.map((count, axis) => centre[axis]! + count * steps[axis]!);
      if (seen.has(key) || !isInside(coordinates)) continue;
      seen.add(key);
      const posterior = conditionalPosterior(model, fromCoordinates(model, coordinates), from);
      const logDensity = posterior.logEvidence + logPriorOfCoordinates(model, coordinates);
      points.push({ logDensity, posterior });
      top = Math.max(top, logDensity);
      if (top - logDensity > DEPTH) continue;
      for (let axis = 0; axis < index.length; axis++) {
        for (const side of [-1, 1]) {
          following.push({ index: index.with(axis, index[axis]! + side), from: posterior.mode });
        }
      }
    }
    front = following;
  }
  (globalThis as any).GRID = points.length;
  const kept = points.filter(({ logDensity }) => logDensity - top > Math.log(NEGLIGIBLE));
  const total = kept.reduce((sum, { logDensity }) => sum + Math.exp(logDensity - top), 0);
  return kept.map(({ logDensity, posterior }) => ({ weight: Math.exp(logDensity - top) / total, posterior: moveToMean(model, posterior) }));
}

function startingPoint(model: RateModel): Float64Array {
  const start = new Float64Array(model.size + 1);
  start[0] = model.priors.interceptMean;
  return start;
}

function fromLogarithms([concentration, ...spreads]: readonly number[]): Hyperparameters {
  return { concentration: Math.exp(concentration!), spreads: spreads.map(Math.exp) };
}

/** Log prior density with respect to (ln M, ln τ …). */
function logPriorOfLogarithms(model: RateModel, { concentration, spreads }: Hyperparameters): number {
  const { concentration: typical, effectSpread } = model.priors;
  return spreads.reduce(
    (sum, spread) => sum + Math.log(spread) - (spread / effectSpread) ** 2 / 2,
    Math.log(concentration) - 2 * Math.log(concentration + typical),
  );
}

function toCoordinates(model: RateModel, { concentration, spreads }: Hyperparameters): number[] {
  return [Math.atan(Math.sqrt(model.priors.concentration / concentration)), ...spreads.map(Math.sqrt)];
}

function fromCoordinates(model: RateModel, [angle, ...roots]: readonly number[]): Hyperparameters {
  return {
    concentration: model.priors.concentration / Math.tan(angle!) ** 2,
    spreads: roots.map((root) => root ** 2),
  };
}

function isInside([angle, ...roots]: readonly number[]): boolean {
  return angle! > 0 && angle! < Math.PI / 2 && roots.every((root) => root > 0);
}

/** Log prior density with respect to (φ, √τ …). */
function logPriorOfCoordinates(model: RateModel, [angle, ...roots]: readonly number[]): number {
  return roots.reduce(
    (sum, root) => sum + Math.log(root) - (root ** 2 / model.priors.effectSpread) ** 2 / 2,
    Math.log(Math.sin(2 * angle!)),
  );
}
