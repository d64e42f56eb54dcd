import { FactorTerms } from './factor-terms.ts';
import { fillResponses } from './fill-responses.ts';

/** A factor that varies with the draw. */
class DrawnFactor {
  constructor(
    /** Of the draw at hand, by cell; by pair where they are the same in every stage. */
    readonly values: Float64Array,
    readonly terms: FactorTerms,
    /** Tells how many are there rather than what a contact is worth. */
    readonly countsPeople: boolean,
  ) {}
}

/** Scores all cells draw by draw. All channels of a cell share the draw, so their order is judged together. */
export class DrawScorer {
  /** Value of a contact in every cell, 1 = par, in the last draw. */
  readonly response: Float64Array;
  /** Probability of the highest score within segment and stage; ties share it. */
  readonly best: Float64Array;
  /** Log-odds of the score, [cell × draw]. */
  readonly logits: Float64Array;

  private readonly factors: Array<DrawnFactor> = [] as DrawnFactor[];
  private readonly logit: Float64Array;
  private readonly worth: Float64Array;
  private readonly contribution: Float64Array;

  /**
   * @param fixed Σ of the contributions that are the same in every draw, by cell
   * @param fixedWorth the same without factors that count people
   * @param worthWeights by stage, as `fillResponses` takes it
   * @param nobody 1 where a table says that nobody uses the channel, by cell
   */
  constructor(
    private readonly channels: i32,
    private readonly draws: i32,
    private readonly fixed: Float64Array,
    private readonly fixedWorth: Float64Array,
    private readonly worthWeights: Float64Array,
    private readonly nobody: Uint8Array,
    private readonly unsuitable: Uint8Array,
  ) {
    const cells = fixed.length;
    this.response = new Float64Array(cells);
    this.best = new Float64Array(cells);
    this.logits = new Float64Array(cells * draws);
    this.logit = new Float64Array(cells);
    this.worth = new Float64Array(cells);
    this.contribution = new Float64Array(cells);
  }

  /** @returns where the values of a draw go */
  add(terms: FactorTerms, countsPeople: boolean): Float64Array {
    const count = terms.perPair ? this.fixed.length / terms.weights.length : this.fixed.length;
    const values = new Float64Array(count as i32);
    this.factors.push(new DrawnFactor(values, terms, countsPeople));
    return values;
  }

  score(draw: i32): void {
    const logit = this.logit;
    const worth = this.worth;
    const contribution = this.contribution;
    const cells = logit.length;
    logit.set(this.fixed);
    worth.set(this.fixedWorth);
    for (let index = 0; index < this.factors.length; index++) {
      const factor = this.factors[index]!;
      factor.terms.contribute(factor.values, contribution);
      for (let cell = 0; cell < cells; cell++) logit[cell]! += contribution[cell]!;
      if (factor.countsPeople) continue;
      for (let cell = 0; cell < cells; cell++) worth[cell]! += contribution[cell]!;
    }
    this.keep(draw);
    for (let start = 0; start < cells; start += this.channels) this.countBest(start);
    fillResponses(worth, this.worthWeights, this.unsuitable, this.response);
  }

  private keep(draw: i32): void {
    const logit = this.logit;
    const logits = this.logits;
    const nobody = this.nobody;
    const draws = this.draws;
    for (let cell = 0; cell < logit.length; cell++) {
      if (nobody[cell] === 1) logit[cell] = -Infinity;
      logits[cell * draws + draw] = logit[cell]!;
    }
  }

  /** Adds the draw to the highest of a segment and stage, in equal parts where several tie. */
  private countBest(from: i32): void {
    const logit = this.logit;
    let top: f64 = -Infinity;
    let tied: f64 = 0;
    const end = from + this.channels;
    for (let cell = from; cell < end; cell++) {
      if (logit[cell]! > top) {
        top = logit[cell]!;
        tied = 1;
      } else if (logit[cell] === top) tied += 1;
    }
    for (let cell = from; cell < end; cell++)
      if (logit[cell] === top) this.best[cell]! += 1 / (this.draws * tied);
  }
}
