/** Counts how often the mean response of a channel over its cells is below 1. */
export class BelowPar {
  /** By channel. */
  readonly count: Float64Array;

  private readonly sums: Float64Array;
  private readonly totals: Float64Array;

  /** @param weights of the cells, [cell = row × channel] */
  constructor(
    private readonly weights: Float64Array,
    channels: i32,
  ) {
    this.count = new Float64Array(channels);
    this.sums = new Float64Array(channels);
    this.totals = new Float64Array(channels);
  }

  visit(response: Float64Array): void {
    const channels = this.count.length;
    this.sums.fill(0);
    this.totals.fill(0);
    for (let start = 0; start < response.length; start += channels) {
      for (let channel = 0; channel < channels; channel++) {
        const own = response[start + channel]!;
        // Where a channel is not meant to work it cannot be below par either.
        if (own === 0) continue;
        this.sums[channel]! += this.weights[start + channel]! * own;
        this.totals[channel]! += this.weights[start + channel]!;
      }
    }
    for (let channel = 0; channel < channels; channel++)
      if (this.sums[channel]! < this.totals[channel]!) this.count[channel]! += 1;
  }
}
