/** A set that the search has come to, and what may still join it. One for each number of channels added. */
export class Branch {
  /** Channels that may still join, the first `count`. */
  readonly candidates: Int32Array;
  count: i32 = 0;
  /** Left of each resource. */
  readonly room: Float64Array;
  /** What each channel adds. */
  readonly gains: Float64Array;
  /** The same after paying for what it needs. */
  readonly worth: Float64Array;
  /** Coverage that each guarantee still lacks; none where ≤ 0. */
  readonly missing: Float64Array;
  /** What each channel adds to it, [guarantee × channel]. */
  readonly guaranteed: Float64Array;

  constructor(channels: i32, resources: i32, guarantees: i32) {
    this.candidates = new Int32Array(channels);
    this.room = new Float64Array(resources);
    this.gains = new Float64Array(channels);
    this.worth = new Float64Array(channels);
    this.missing = new Float64Array(guarantees);
    this.guaranteed = new Float64Array(guarantees * channels);
  }

  /** Leaves out the candidates that need more than is left. */
  keepFitting(needs: Float64Array): void {
    const channels = this.gains.length;
    let kept = 0;
    for (let index = 0; index < this.count; index++) {
      const channel = this.candidates[index]!;
      let fits = true;
      for (let resource = 0; resource < this.room.length; resource++)
        if (needs[resource * channels + channel]! > this.room[resource]!) fits = false;
      if (!fits) continue;
      this.candidates[kept] = channel;
      kept += 1;
    }
    this.count = kept;
  }

  /** Whether a channel closes all guarantees that are open. */
  closesAll(channel: i32): boolean {
    const channels = this.gains.length;
    for (let index = 0; index < this.missing.length; index++) {
      if (this.missing[index]! > 0 && this.guaranteed[index * channels + channel]! < this.missing[index]!)
        return false;
    }
    return true;
  }

  /** What follows when the candidate at `position` joins: those before it have had their turn. */
  follow(parent: Branch, position: i32, needs: Float64Array): void {
    const channels = this.gains.length;
    const channel = parent.candidates[position]!;
    this.count = parent.count - position - 1;
    for (let index = 0; index < this.count; index++)
      this.candidates[index] = parent.candidates[position + 1 + index]!;
    for (let resource = 0; resource < this.room.length; resource++)
      this.room[resource] = parent.room[resource]! - needs[resource * channels + channel]!;
  }
}
