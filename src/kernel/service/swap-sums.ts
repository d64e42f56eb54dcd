import { fillContributions } from './contributions.ts';
import { coverageTolerance } from './coverage.ts';
import { Service } from './service.ts';

/** Sums over the draws of what putting another channel in the place of some member would bring. */
export class SwapSums {
  /** Draws in which some exchange raises coverage, by channel index; 0 for members. */
  readonly helpful: Float64Array;
  /** Σ of the most that an exchange adds to coverage, 0 in draws where none helps. */
  readonly gain: Float64Array;

  private readonly trial: Uint8Array;
  private readonly gains: Float64Array;
  private readonly best: Float64Array;
  private readonly servedBelow: Float64Array;

  /**
   * @param set 1 for members, by channel index
   * @param replaceable members that need not stay
   * @param fits 1 where the set still keeps to its limits with the channel in the place of the member,
   *   [position in replaceable × channel]
   */
  constructor(
    private readonly set: Uint8Array,
    private readonly replaceable: Int32Array,
    private readonly fits: Uint8Array,
  ) {
    const channels = set.length;
    this.helpful = new Float64Array(channels);
    this.gain = new Float64Array(channels);
    this.trial = set.slice();
    this.gains = new Float64Array(channels);
    this.best = new Float64Array(channels);
    this.servedBelow = new Float64Array(channels);
  }

  /** @returns the most that an exchange adds in this draw */
  visit(service: Service): f64 {
    const best = this.best;
    const gains = this.gains;
    const channels = best.length;
    best.fill(0);
    for (let position = 0; position < this.replaceable.length; position++) {
      const member = this.replaceable[position]!;
      this.trial[member] = 0;
      fillContributions(service, this.trial, gains, 0, this.servedBelow);
      this.trial[member] = 1;
      for (let channel = 0; channel < channels; channel++) {
        const gain = gains[channel]! - gains[member]!;
        if (this.set[channel] === 1 || gain <= Math.max(best[channel]!, coverageTolerance)) continue;
        if (this.fits[position * channels + channel] === 1) best[channel] = gain;
      }
    }
    let most: f64 = 0;
    for (let channel = 0; channel < channels; channel++) {
      most = Math.max(most, best[channel]!);
      if (best[channel]! > 0) this.helpful[channel]! += 1;
      this.gain[channel]! += best[channel]!;
    }
    return most;
  }
}
