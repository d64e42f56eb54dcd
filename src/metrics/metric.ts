import type { Method } from '../knowledge/schemas/scoring.ts';
import type { FactorId, MissingReason } from '../model/vocabulary.ts';
import type { StageRates } from './conversion-rates.ts';
import type { Market } from './market.ts';
import type { DrawnPairs, MeasuredShares } from './measured-shares.ts';
import type { Voice } from './voice-fit.ts';

/** What a conversion may cost and should earn, in the stage whose conversions are meant. */
export interface Targets {
  /** Index of the stage; −1 when it is not in play. */
  stage: number;
  /** Money per conversion that is just acceptable. */
  cpa?: number | undefined;
  /** Revenue per unit of cost. */
  roas?: number | undefined;
}

/** What every metric may look at. */
export interface Evidence {
  market: Market;
  method: Method;
  rates: readonly StageRates[];
  shares: MeasuredShares;
  /** Engagement rates by pair, with draws where a survey tells its sample. */
  engagement: DrawnPairs;
  voice: Voice;
  targets: Targets;
}

/** One factor over all cells. */
export interface Measurement {
  /** NaN where missing. */
  value: Float64Array;
  /** What counts as average in the cell; NaN where the factor has no par. */
  par: Float64Array;
  missing(cell: number): MissingReason;
  /** What remains of the contribution, 0–1, where evidence overrules it. */
  fade?: Float64Array;
  /** Values and pars are the same in every stage: they belong to segment × channel pairs. */
  perPair?: true;
  /**
   * Writes the values of one draw from the posterior over all cells, or over all pairs where they are the same in
   * every stage; without it the values are fixed.
   */
  drawValues?(draw: number, into: Float64Array): void;
}

export interface Metric {
  id: FactorId;
  /** −1 where less is better. */
  direction: 1 | -1;
  /** Tells how many are there rather than what a contact is worth: left out of the response. */
  countsPeople: boolean;
  measure(evidence: Evidence): Measurement;
}
