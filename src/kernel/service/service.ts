/**
 * How every channel would serve each cell (a segment at a stage), made ready for searching. The entries of cell `c`
 * are `start[c]` to `start[c + 1] − 1`, best response first (ties by channel index); a channel that serves nobody in
 * a cell has no entry there. In room for one the arrays may go on behind the last entry.
 */
export class Service {
  constructor(
    readonly channelCount: i32,
    public cellCount: i32,
    readonly start: Int32Array,
    /** Channel index of each entry. */
    readonly channel: Int32Array,
    /** Part of the segment that uses it, 0 < share ≤ shareLimit. */
    readonly share: Float64Array,
    /**
     * What serving the whole segment on this channel alone would add to coverage: weight of the cell (all
     * weights sum to 1) × response ÷ V(all channels).
     */
    readonly value: Float64Array,
  ) {}

  /** The same without what lies behind the last entry. */
  trimmed(): Service {
    const end = this.start[this.cellCount]!;
    return new Service(
      this.channelCount,
      this.cellCount,
      this.start.subarray(0, this.cellCount + 1),
      this.channel.subarray(0, end),
      this.share.subarray(0, end),
      this.value.subarray(0, end),
    );
  }
}
