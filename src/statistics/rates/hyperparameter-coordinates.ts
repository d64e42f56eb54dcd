import type { RatePriors } from './rate-problem.ts';
import type { Hyperparameters } from './rate-solver.ts';

/** A change of variables for the hyperparameters; positions hold M first, then the spread of each effect. */
export interface Coordinates {
  fromHyperparameters(hyperparameters: Hyperparameters): number[];
  /** Undefined outside the range of the coordinates. */
  toHyperparameters(position: readonly number[]): Hyperparameters | undefined;
  /** Log prior density with respect to these coordinates, up to a constant. */
  logPrior(position: readonly number[]): number;
}

/**
 * (ln M, ln τ …): unbounded, and the posterior has a peak inside whatever the data, so it can be searched for;
 * but its tails are long. The prior of ln M is M·M₀ ÷ (M + M₀)², that of ln τ is half-normal times τ.
 */
export function logarithmicCoordinates(priors: RatePriors): Coordinates {
  return {
    fromHyperparameters: ({ concentration, spreads }) => [concentration, ...spreads].map(Math.log),
    toHyperparameters: (position) => ({
      concentration: Math.exp(position[0]!),
      spreads: position.slice(1).map(Math.exp),
    }),
    logPrior: ([logConcentration, ...logSpreads]) =>
      logSpreads.reduce(
        (sum, logSpread) => sum + logSpread - (Math.exp(logSpread) / priors.effectSpread) ** 2 / 2,
        logConcentration! - 2 * Math.log(Math.exp(logConcentration!) + priors.concentration),
      ),
  };
}

/**
 * (φ, √τ …) with M = M₀ · cot² φ, 0 < φ < π/2: "no variation of cells" (M = ∞) and "no such effect" (τ = 0) lie
 * at a finite distance and all tails are short, so a coarse grid is enough. The prior of φ is sin 2φ, because
 * M₀ ÷ (M + M₀) = sin² φ is uniform.
 */
export function boundedCoordinates(priors: RatePriors): Coordinates {
  return {
    fromHyperparameters: ({ concentration, spreads }) => [
      Math.atan(Math.sqrt(priors.concentration / concentration)),
      ...spreads.map(Math.sqrt),
    ],
    toHyperparameters: ([angle, ...roots]) =>
      angle! > 0 && angle! < Math.PI / 2 && roots.every((root) => root > 0)
        ? {
            concentration: priors.concentration / Math.tan(angle!) ** 2,
            spreads: roots.map((root) => root ** 2),
          }
        : undefined,
    logPrior: ([angle, ...roots]) =>
      roots.reduce(
        (sum, root) => sum + Math.log(root) - (root ** 2 / priors.effectSpread) ** 2 / 2,
        Math.log(Math.sin(2 * angle!)),
      ),
  };
}
