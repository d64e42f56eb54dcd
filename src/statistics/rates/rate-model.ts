import { binomialFamily } from './binomial-family.ts';
import type { EffectSlots } from './effect-slots.ts';
import { poissonFamily } from './poisson-family.ts';
import type { MeasuredCells, RateFamily } from './rate-family.ts';
import type { RatePriors, RateProblem } from './rate-problem.ts';

/**
 * A problem laid out for computing. Unknowns live in one vector: the intercept, then the effects, those with
 * fewer groups first, then one slot that is always 0 and stands in for an effect that dropped out. The effect
 * with the most groups is the one on the diagonal of the arrow matrix, the intercept and the others its core.
 */
export interface RateModel {
  family: RateFamily;
  priors: RatePriors;
  cells: MeasuredCells;
  /** Effects of the model in the order of their slots, fewer groups first; empty with one cell. */
  effects: Effect[];
  /** Slots in use; the vectors are one longer. */
  size: number;
  /** Slots of the intercept and all effects but the largest. */
  coreSize: number;
  /** For every cell of the problem. */
  slots: EffectSlots;
  /** For the measured cells. */
  measuredSlots: EffectSlots;
  /** Room to compute in; what it holds means nothing from one call to the next. */
  scratch: Scratch;
}

interface Scratch {
  /** One number per measured cell. */
  predictors: Float64Array;
  shifted: Float64Array;
  slopes: Float64Array;
  otherSlopes: Float64Array;
  curvatures: Float64Array;
  /** One number per slot. */
  gradient: Float64Array;
  step: Float64Array;
}

/** Random effects that share one spread. */
export interface Effect {
  /** Slot of its first group. */
  start: number;
  /** Number of groups, ≥ 2. */
  count: number;
}

/** Lays out `problem`. An effect with a single group drops out: the intercept says the same. */
export function createRateModel(problem: RateProblem): RateModel {
  const groupings = groupingsOf(problem);
  const starts = groupings.map((_, index) => 1 + groupCount(groupings.slice(0, index)));
  const size = 1 + groupCount(groupings);
  // A single effect goes to the diagonal, where it is cheap however many groups it has.
  const coreSize = starts.at(-1) ?? 1;
  const cells = Int32Array.from(problem.trials.keys());
  const measured = cells.filter((cell) => problem.trials[cell]! > 0);
  const slotsOf = (some: Int32Array): EffectSlots => {
    const dropped = new Int32Array(some.length).fill(size);
    const [diagonal = dropped, core = dropped, secondCore = new Int32Array(0)] = groupings
      .map(({ groupOf }, index) => some.map((cell) => starts[index]! + groupOf(cell)))
      .reverse();
    return { diagonal, core, secondCore };
  };
  return {
    family: problem.family === 'binomial' ? binomialFamily : poissonFamily,
    priors: problem.priors,
    cells: {
      count: measured.length,
      trials: Float64Array.from(measured, (cell) => problem.trials[cell]!),
      successes: Float64Array.from(measured, (cell) => problem.successes[cell]!),
    },
    effects: groupings.map(({ count }, index) => ({ start: starts[index]!, count })),
    size,
    coreSize,
    slots: slotsOf(cells),
    measuredSlots: slotsOf(measured),
    scratch: {
      predictors: new Float64Array(measured.length),
      shifted: new Float64Array(measured.length),
      slopes: new Float64Array(measured.length),
      otherSlopes: new Float64Array(measured.length),
      curvatures: new Float64Array(measured.length),
      gradient: new Float64Array(size + 1),
      step: new Float64Array(size + 1),
    },
  };
}

/** How the cells fall into channels, segments and regions, where there are several; fewer groups first. */
function groupingsOf({ channelCount, segmentCount, regionCount = 1 }: RateProblem) {
  return [
    { count: channelCount, groupOf: (cell: number) => cell % channelCount },
    { count: segmentCount, groupOf: (cell: number) => Math.floor(cell / channelCount) % segmentCount },
    { count: regionCount, groupOf: (cell: number) => Math.floor(cell / (channelCount * segmentCount)) },
  ]
    .filter(({ count }) => count > 1)
    .sort((one, other) => one.count - other.count);
}

function groupCount(groupings: readonly { count: number }[]): number {
  return groupings.reduce((sum, { count }) => sum + count, 0);
}
