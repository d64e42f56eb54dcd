import type { Random } from '../random.ts';
import { createStandardNormal } from '../standard-normal.ts';
import { predict } from './effect-slots.ts';
import type { CentredPoint } from './mean-rates.ts';
import type { RateModel } from './rate-model.ts';
import type { RateProblem } from './rate-problem.ts';
import { createRateSampler } from './rate-sampler.ts';

/** Multiples of it, modulo 1, spread evenly however many are taken (Weyl 1916). */
const GOLDEN_RATIO = (Math.sqrt(5) - 1) / 2;

/**
 * Joint draws from the posterior of all rates, [draw][cell]: a grid point by its weight, then the intercept and
 * effects from their normal distribution, then each cell's rate. Grid points are taken evenly rather than
 * independently, so that any run of draws stands for the whole posterior.
 */
export function drawRates(
  problem: RateProblem,
  model: RateModel,
  points: readonly CentredPoint[],
  count: number,
  random: Random,
): Float64Array[] {
  const normal = createStandardNormal(random);
  const drawRate = createRateSampler(problem.family, random);
  const effects = new Float64Array(model.size + 1);
  const cellCount = problem.trials.length;
  const predictors = new Float64Array(cellCount);
  const table = new Float64Array(count * cellCount);
  const offset = random();
  return Array.from({ length: count }, (_, draw) => {
    const { mean, precision, concentration } = pick(points, (offset + draw * GOLDEN_RATIO) % 1);
    for (let slot = 0; slot < model.size; slot++) effects[slot] = normal();
    precision.correlate(effects);
    for (let slot = 0; slot < model.size; slot++) effects[slot]! += mean[slot]!;
    const rates = table.subarray(draw * cellCount, (draw + 1) * cellCount);
    predict(model.slots, effects, predictors);
    for (let cell = 0; cell < cellCount; cell++) {
      const level = model.family.level(predictors[cell]!);
      rates[cell] = drawRate(level, concentration, problem.trials[cell]!, problem.successes[cell]!);
    }
    return rates;
  });
}

/** The point in whose stretch of the summed weights `position`, 0–1, falls. */
function pick(points: readonly CentredPoint[], position: number): CentredPoint {
  let reached = 0;
  for (const point of points) {
    reached += point.weight;
    if (position < reached) return point;
  }
  return points.at(-1)!;
}
