import { describe, expect, it } from 'vitest';
import { ArrowMatrix } from '../../../../src/kernel/rates/arrow-matrix.ts';
import {
  fillGradient,
  fillPrecision,
  Hyperparameters,
  logPrior,
} from '../../../../src/kernel/rates/conditional-density.ts';
import { predict } from '../../../../src/kernel/rates/effect-slots.ts';
import type { RateModel } from '../../../../src/kernel/rates/rate-model.ts';
import { modelOf } from './model-of.ts';

const priors = { interceptMean: -3, interceptSpread: 5, effectSpread: 1, concentration: 50 };
const concentration = 80;
const STEP = 1e-4;

/** Cell i has 10 + i trials, of which i % 5 convert; every seventh cell was not measured. */
function tableOf(channelCount: number, segmentCount: number, regionCount: number): RateModel {
  const cells = Array.from({ length: channelCount * segmentCount * regionCount }, (_, cell) => cell);
  return modelOf({
    ...{ family: 'binomial', channelCount, segmentCount, regionCount, priors },
    trials: Float64Array.from(cells, (cell) => (cell % 7 === 6 ? 0 : 10 + cell)),
    successes: Float64Array.from(cells, (cell) => cell % 5),
  });
}

/** The log density of all unknowns, its gradient and its negative Hessian where the unknowns are `position`. */
function densityAt(model: RateModel, position: Float64Array) {
  const { count } = model.cells;
  const spreads = Float64Array.of(0.4, 0.7, 1.1).slice(0, model.effects.length);
  const hyperparameters = new Hyperparameters(concentration, spreads);
  const predictors = new Float64Array(count);
  const slopes = new Float64Array(count);
  const curvatures = new Float64Array(count);
  predict(model.measuredSlots, position, predictors);
  model.family.differentiate(model.cells, predictors, concentration, slopes, curvatures);
  const gradient = new Float64Array(model.size + 1);
  fillGradient(model, hyperparameters, position, slopes, gradient);
  const precision = new ArrowMatrix(model.coreSize, model.size - model.coreSize);
  fillPrecision(model, hyperparameters, curvatures, precision, false);
  const value =
    model.family.logLikelihood(model.cells, predictors, concentration) +
    logPrior(model, hyperparameters, position);
  return { value, gradient, precision };
}

/** Entry of the matrix at row ≥ column. */
function entryOf({ core, border, diagonal, coreSize }: ArrowMatrix, row: number, column: number): number {
  if (row < coreSize) return core[row * coreSize + column]!;
  if (column < coreSize) return border[(row - coreSize) * coreSize + column]!;
  return row === column ? diagonal[row - coreSize]! : 0;
}

// The authority is the density itself, differentiated numerically.
describe.each([
  ['three effects, channels the largest', tableOf(5, 2, 3)],
  ['three effects, regions the largest', tableOf(2, 3, 4)],
  ['two effects', tableOf(4, 3, 1)],
  ['one effect', tableOf(4, 1, 1)],
])('derivatives of the density, %s', (_, model) => {
  const position = Float64Array.from({ length: model.size + 1 }, (_, slot) =>
    slot === 0 ? -2.5 : slot === model.size ? 0 : 0.3 * Math.sin(3 * slot),
  );
  const { gradient, precision } = densityAt(model, position);
  const slots = Array.from({ length: model.size }, (_, slot) => slot);
  const around = (slot: number) =>
    [-STEP, STEP].map((shift) => densityAt(model, position.with(slot, position[slot]! + shift)));

  it('has the gradient of its density', () => {
    for (const slot of slots) {
      const [below, above] = around(slot);
      expect(gradient[slot]).toBeCloseTo((above!.value - below!.value) / (2 * STEP), 5);
    }
  });

  it('has the negative Hessian of its density', () => {
    for (const column of slots) {
      const [below, above] = around(column);
      for (const row of slots.slice(column)) {
        const change = (above!.gradient[row]! - below!.gradient[row]!) / (2 * STEP);
        expect(entryOf(precision, row, column)).toBeCloseTo(-change, 5);
      }
    }
  });
});
