import { logRatio } from './log-ratio.ts';

/** What turns the values of one factor into contributions, over cells of stages × pairs. */
export class FactorTerms {
  /** Room to compute in: logarithms are what a draw spends its time on, and pairs need them once, not in every stage. */
  private readonly ofPairs: Float64Array;

  constructor(
    /** What counts as average in the cell; NaN where the factor has no par. */
    readonly par: Float64Array,
    /** What remains of the contribution, 0–1; empty where all of it does. */
    readonly fade: Float64Array,
    /** [stage], 0–1. */
    readonly weights: Float64Array,
    /** −1 where less is better, else 1. */
    readonly direction: f64,
    /** Values and pars are the same in every stage. */
    readonly perPair: boolean,
    /** ln of the largest ratio that counts. */
    readonly limit: f64,
  ) {
    this.ofPairs = new Float64Array(perPair ? ((par.length / weights.length) as i32) : 0);
  }

  /** Writes weight × log-ratio × fade over all cells. */
  contribute(values: Float64Array, into: Float64Array): void {
    const stages = this.weights.length;
    const perStage = (into.length / stages) as i32;
    const ofPairs = this.ofPairs;
    for (let pair = 0; pair < ofPairs.length; pair++) ofPairs[pair] = this.ratioAt(values, pair);
    for (let stage = 0; stage < stages; stage++) {
      const weight = this.weights[stage]!;
      const first = stage * perStage;
      const end = first + perStage;
      if (weight === 0) into.fill(0, first, end);
      else if (this.perPair) {
        for (let pair = 0; pair < perStage; pair++) into[first + pair] = weight * ofPairs[pair]!;
      } else {
        for (let cell = first; cell < end; cell++) into[cell] = weight * this.ratioAt(values, cell);
      }
    }
  }

  private ratioAt(values: Float64Array, cell: i32): f64 {
    const ratio = logRatio(values[cell]!, this.par[cell]!, this.direction, this.limit);
    return this.fade.length > 0 ? ratio * this.fade[cell]! : ratio;
  }
}
