import { sortDown } from './sort-by.ts';

/** Steps of bisection for a price: any price gives a true bound, so a near one is enough. */
const PRICE_STEPS = 10;

/**
 * Puts a price on what is left of each resource, so that no set of at most `left` candidates that keeps within
 * the room gains more than what is unspent plus the `left` largest positive worths (Lagrangian relaxation; Fisher
 * 1981). Prices are chosen, one resource after the other, to make that bound low; where the largest gains fit
 * into the room, its price is 0.
 */
export class NeedPricing {
  /** Gain − Σ price × need, by channel index; below 0 where a channel is not worth its needs. */
  readonly worth: Float64Array;
  /** Σ price × room left. */
  unspent: f64 = 0;

  private readonly values: Float64Array;
  private readonly sorted: Float64Array;
  /** Largest positive worths at a price: their sum and their need. */
  private sum: f64 = 0;
  private used: f64 = 0;

  constructor(channels: i32) {
    this.worth = new Float64Array(channels);
    this.values = new Float64Array(channels);
    this.sorted = new Float64Array(channels);
  }

  /**
   * @param candidates of which the first `count` may join
   * @param needs [resource × channel]
   */
  price(
    gains: Float64Array,
    candidates: Int32Array,
    count: i32,
    left: i32,
    needs: Float64Array,
    room: Float64Array,
  ): void {
    const channels = gains.length;
    this.worth.set(gains);
    this.unspent = 0;
    for (let resource = 0; resource < room.length; resource++) {
      const first = resource * channels;
      const price = this.lowestBound(needs, first, candidates, count, left, room[resource]!);
      if (price === 0) continue;
      this.unspent += price * room[resource]!;
      for (let index = 0; index < count; index++) {
        const channel = candidates[index]!;
        this.worth[channel]! -= price * needs[first + channel]!;
      }
    }
  }

  /** The price of one resource, whose needs begin at `first`, with the lowest bound found; the bound is convex in the price. */
  private lowestBound(
    needs: Float64Array,
    first: i32,
    candidates: Int32Array,
    count: i32,
    left: i32,
    room: f64,
  ): f64 {
    this.demand(0, needs, first, candidates, count, left);
    if (this.used <= room) return 0;
    let best: f64 = 0;
    let lowest = this.sum;
    let low: f64 = 0;
    let high: f64 = 0;
    for (let index = 0; index < count; index++) {
      const channel = candidates[index]!;
      const need = needs[first + channel]!;
      if (need > 0) high = Math.max(high, this.worth[channel]! / need);
    }
    for (let step = 0; step < PRICE_STEPS; step++) {
      const price = (low + high) / 2;
      this.demand(price, needs, first, candidates, count, left);
      if (price * room + this.sum < lowest) {
        lowest = price * room + this.sum;
        best = price;
      }
      if (this.used > room) low = price;
      else high = price;
    }
    return best;
  }

  private demand(
    price: f64,
    needs: Float64Array,
    first: i32,
    candidates: Int32Array,
    count: i32,
    left: i32,
  ): void {
    const values = this.values;
    const sorted = this.sorted;
    for (let index = 0; index < count; index++) {
      const channel = candidates[index]!;
      values[index] = Math.max(0, this.worth[channel]! - price * needs[first + channel]!);
      sorted[index] = values[index]!;
    }
    sortDown(sorted, count);
    const threshold: f64 = left < count ? sorted[left - 1]! : 0;
    let taken = 0;
    this.sum = 0;
    this.used = 0;
    for (let index = 0; index < count && taken < left; index++) {
      if (values[index]! < threshold || values[index] === 0) continue;
      taken += 1;
      this.sum += values[index]!;
      this.used += needs[first + candidates[index]!]!;
    }
  }
}
