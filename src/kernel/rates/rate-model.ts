import { BinomialFamily } from './binomial-family.ts';
import { EffectSlots } from './effect-slots.ts';
import { PoissonFamily } from './poisson-family.ts';
import { MeasuredCells, RateFamily } from './rate-family.ts';

/** Prior of the intercept: normal. Those of the hyperparameters are the business of who chooses them. */
export class InterceptPrior {
  constructor(
    readonly interceptMean: f64,
    readonly interceptSpread: f64,
  ) {}
}

/** Random effects that share one spread: how the cells fall into channels, segments or regions. */
class Effect {
  /** Slot of its first group. */
  start: i32 = 0;

  constructor(
    /** Number of groups. */
    readonly count: i32,
    /** Cells from one group to the next. */
    private readonly stride: i32,
  ) {}

  slotOf(cell: i32): i32 {
    return this.start + ((Math.floor(cell / this.stride) as i32) % this.count);
  }
}

/**
 * A problem laid out for computing. Unknowns live in one vector: the intercept, then the effects, those with
 * fewer groups first, then one slot that is always 0 and stands in for an effect that dropped out, as one with a
 * single group does: the intercept says the same. The effect with the most groups is the one on the diagonal of the
 * arrow matrix, the intercept and the others its core.
 */
export class RateModel {
  readonly family: RateFamily;
  /** The cells with trials. */
  readonly cells: MeasuredCells;
  /** Effects of the model in the order of their slots, fewer groups first; empty with one cell. */
  readonly effects: Array<Effect>;
  /** Slots in use; the vectors are one longer. */
  readonly size: i32;
  /** Slots of the intercept and all effects but the largest. */
  readonly coreSize: i32;
  /** For every cell of the problem. */
  readonly slots: EffectSlots;
  /** For the measured cells. */
  readonly measuredSlots: EffectSlots;

  /** Room to compute in, one number per measured cell; what it holds means nothing from one call to the next. */
  readonly predictors: Float64Array;
  readonly shifted: Float64Array;
  readonly slopes: Float64Array;
  readonly otherSlopes: Float64Array;
  readonly curvatures: Float64Array;
  /** The same, one number per slot. */
  readonly gradient: Float64Array;
  readonly step: Float64Array;

  /**
   * @param trials of each cell, ≥ 0, at index (region × segments + segment) × channels + channel; 0 = not measured
   * @param successes of each cell, ≥ 0
   */
  constructor(
    isBinomial: boolean,
    channels: i32,
    segments: i32,
    regions: i32,
    readonly trials: Float64Array,
    readonly successes: Float64Array,
    readonly prior: InterceptPrior,
  ) {
    this.family = isBinomial ? new BinomialFamily() : new PoissonFamily();
    const effects = effectsOf(channels, segments, regions);
    let size = 1;
    let coreSize = 1;
    for (let index = 0; index < effects.length; index++) {
      // The last one goes to the diagonal, where it is cheap however many groups it has.
      coreSize = size;
      effects[index]!.start = size;
      size += effects[index]!.count;
    }
    const all = new Int32Array(trials.length);
    let count = 0;
    for (let cell = 0; cell < trials.length; cell++) {
      all[cell] = cell;
      if (trials[cell]! > 0) count += 1;
    }
    const measured = new Int32Array(count);
    const measuredTrials = new Float64Array(count);
    const measuredSuccesses = new Float64Array(count);
    let place = 0;
    for (let cell = 0; cell < trials.length; cell++) {
      if (!(trials[cell]! > 0)) continue;
      measured[place] = cell;
      measuredTrials[place] = trials[cell]!;
      measuredSuccesses[place] = successes[cell]!;
      place += 1;
    }
    this.cells = new MeasuredCells(measuredTrials, measuredSuccesses);
    this.effects = effects;
    this.size = size;
    this.coreSize = coreSize;
    this.slots = slotsOf(effects, all, size);
    this.measuredSlots = slotsOf(effects, measured, size);
    this.predictors = new Float64Array(count);
    this.shifted = new Float64Array(count);
    this.slopes = new Float64Array(count);
    this.otherSlopes = new Float64Array(count);
    this.curvatures = new Float64Array(count);
    this.gradient = new Float64Array(size + 1);
    this.step = new Float64Array(size + 1);
  }

  /** Unknowns to begin a search with: no effect differs, and the intercept is that of the common rate. */
  middle(): Float64Array {
    const position = new Float64Array(this.size + 1);
    let successes: f64 = 0;
    let trials: f64 = 0;
    for (let cell = 0; cell < this.cells.count; cell++) {
      successes += this.cells.successes[cell]!;
      trials += this.cells.trials[cell]!;
    }
    // Half a success and half a failure more, so that no rate is 0 or 1.
    position[0] = this.family.predictor((successes + 0.5) / (trials + 1));
    return position;
  }
}

/** Channels, segments and regions, where there are several; fewer groups first. */
function effectsOf(channels: i32, segments: i32, regions: i32): Array<Effect> {
  const effects: Effect[] = [];
  if (channels > 1) effects.push(new Effect(channels, 1));
  if (segments > 1) effects.push(new Effect(segments, channels));
  if (regions > 1) effects.push(new Effect(regions, channels * segments));
  effects.sort((one, other) => one.count - other.count);
  return effects;
}

function slotsOf(effects: Array<Effect>, cells: Int32Array, dropped: i32): EffectSlots {
  const last = effects.length - 1;
  return new EffectSlots(
    last >= 0 ? slotsOfEffect(effects[last]!, cells) : new Int32Array(cells.length).fill(dropped),
    last >= 1 ? slotsOfEffect(effects[last - 1]!, cells) : new Int32Array(cells.length).fill(dropped),
    last >= 2 ? slotsOfEffect(effects[last - 2]!, cells) : new Int32Array(0),
  );
}

function slotsOfEffect(effect: Effect, cells: Int32Array): Int32Array {
  const slots = new Int32Array(cells.length);
  for (let index = 0; index < cells.length; index++) slots[index] = effect.slotOf(cells[index]!);
  return slots;
}
