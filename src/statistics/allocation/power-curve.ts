/** What an amount x brings: gain · x^exponent. */
export interface PowerCurve {
  /** ≥ 0. */
  gain: number;
  /** 0–1, neither end: returns diminish. */
  exponent: number;
}

/** What the next unit brings at an amount, per unit; infinite at 0, and 0 without gain. */
export function marginalReturn({ gain, exponent }: PowerCurve, amount: number): number {
  return gain === 0 ? 0 : gain * exponent * amount ** (exponent - 1);
}

/** The amount at which the next unit brings `marginal`, given as its logarithm. 0 without gain. */
export function amountAt({ gain, exponent }: PowerCurve, logMarginal: number): number {
  return gain === 0 ? 0 : Math.exp((Math.log(gain * exponent) - logMarginal) / (1 - exponent));
}
