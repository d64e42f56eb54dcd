import { binomialFamily } from './binomial-family.ts';
import { poissonFamily } from './poisson-family.ts';
import type { MeasuredCells, RateFamily } from './rate-family.ts';
import type { RatePriors, RateProblem } from './rate-problem.ts';

/**
 * A problem laid out for computing. Unknowns live in one vector: the intercept, then the effects with fewer
 * groups, then those with more, then one slot that is always 0 and stands in for an effect that dropped out.
 */
export interface RateModel {
  family: RateFamily;
  priors: RatePriors;
  cells: MeasuredCells;
  /** Effects of the model in the order of their slots, fewer groups first; empty with one cell. */
  effects: Effect[];
  /** Slots in use; the vectors are one longer. */
  size: number;
  /** Intercept and first effect: what the arrow matrix keeps dense. */
  coreSize: number;
  /** For every cell of the problem: the slot of its first and of its second effect. */
  firstSlot: Int32Array;
  secondSlot: Int32Array;
  /** The same for the measured cells. */
  measuredFirstSlot: Int32Array;
  measuredSecondSlot: Int32Array;
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
  const { channelCount, segmentCount } = problem;
  const cellCount = channelCount * segmentCount;
  const groups = [
    { count: channelCount, of: (cell: number) => cell % channelCount },
    { count: segmentCount, of: (cell: number) => Math.floor(cell / channelCount) },
  ]
    .filter(({ count }) => count > 1)
    .sort((first, second) => first.count - second.count);
  // A single effect goes to the diagonal, where it is cheap however many groups it has.
  const [second, first] = groups.reverse();
  const coreSize = 1 + (first?.count ?? 0);
  const size = coreSize + (second?.count ?? 0);
  const slots = (group: typeof first, start: number) =>
    Int32Array.from({ length: cellCount }, (_, cell) => (group ? start + group.of(cell) : size));
  const firstSlot = slots(first, 1);
  const secondSlot = slots(second, coreSize);
  const measured = Int32Array.from(
    Array.from(problem.trials.keys()).filter((cell) => problem.trials[cell]! > 0),
  );
  return {
    family: problem.family === 'binomial' ? binomialFamily : poissonFamily,
    priors: problem.priors,
    cells: {
      count: measured.length,
      trials: Float64Array.from(measured, (cell) => problem.trials[cell]!),
      successes: Float64Array.from(measured, (cell) => problem.successes[cell]!),
    },
    effects: [
      ...(first ? [{ start: 1, count: first.count }] : []),
      ...(second ? [{ start: coreSize, count: second.count }] : []),
    ],
    size,
    coreSize,
    firstSlot,
    secondSlot,
    measuredFirstSlot: measured.map((cell) => firstSlot[cell]!),
    measuredSecondSlot: measured.map((cell) => secondSlot[cell]!),
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
