import { ArrowMatrix } from './arrow-matrix.ts';
import { centrePosterior } from './centre-posterior.ts';
import { ConditionalPosterior } from './conditional-posterior.ts';
import { RateModel } from './rate-model.ts';

/** A point of the hyperparameter grid with the normal distribution of the intercept and effects there. */
export class CentredPoint {
  constructor(
    /** Share of the posterior; all points together 1. */
    readonly weight: f64,
    readonly concentration: f64,
    readonly mean: Float64Array,
    /** Factored; its inverse is the covariance. */
    readonly precision: ArrowMatrix,
  ) {}
}

/** The posterior of the hyperparameters as weighted points. */
export class RateGrid {
  readonly points: Array<CentredPoint> = [] as CentredPoint[];

  constructor(readonly model: RateModel) {}

  add(posterior: ConditionalPosterior, weight: f64): void {
    const mean = centrePosterior(this.model, posterior);
    const concentration = posterior.hyperparameters.concentration;
    this.points.push(new CentredPoint(weight, concentration, mean, posterior.precision));
  }

  /** The point in whose stretch of the summed weights `position`, 0–1, falls. */
  pick(position: f64): CentredPoint {
    const last = this.points.length - 1;
    let reached: f64 = 0;
    for (let index = 0; index < last; index++) {
      reached += this.points[index]!.weight;
      if (position < reached) return this.points[index]!;
    }
    return this.points[last]!;
  }
}
