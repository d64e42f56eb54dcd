import type { Resource } from './portfolio.ts';

/** Steps of bisection for a price: any price gives a true bound, so a near one is enough. */
const priceSteps = 10;

/** Gains of channels after paying for what they need. */
export interface PricedGains {
  /** Gain − Σ price × need, by channel index; below 0 where a channel is not worth its needs. */
  worth: Float64Array;
  /** Σ price × room left. */
  unspent: number;
}

/**
 * Puts a price on what is left of each resource, so that no set of at most `left` candidates that keeps within
 * the room gains more than `unspent` plus the `left` largest positive worths (Lagrangian relaxation; Fisher
 * 1981). Prices are chosen, one resource after the other, to make that bound low; where the largest gains fit
 * into the room, its price is 0.
 */
export function priceNeeds(
  gains: Float64Array,
  candidates: readonly number[],
  left: number,
  resources: readonly Resource[],
  room: readonly number[],
): PricedGains {
  if (resources.length === 0) return { worth: gains, unspent: 0 };
  const worth = gains.slice();
  let unspent = 0;
  for (const [position, { need }] of resources.entries()) {
    const price = lowestBound(worth, need, candidates, left, room[position]!);
    if (price === 0) continue;
    unspent += price * room[position]!;
    for (const channel of candidates) worth[channel]! -= price * need[channel]!;
  }
  return { worth, unspent };
}

/** The price of one resource with the lowest bound found; the bound is convex in the price. */
function lowestBound(
  worth: Float64Array,
  need: Float64Array,
  candidates: readonly number[],
  left: number,
  room: number,
): number {
  const values = new Float64Array(candidates.length);
  const sorted = new Float64Array(candidates.length);
  /** Largest positive worths at a price: their sum and their need. */
  const demandAt = (price: number) => {
    for (let index = 0; index < values.length; index += 1) {
      const channel = candidates[index]!;
      values[index] = Math.max(0, worth[channel]! - price * need[channel]!);
    }
    sorted.set(values);
    sorted.sort();
    const threshold = left < sorted.length ? sorted[sorted.length - left]! : 0;
    let taken = 0;
    let sum = 0;
    let used = 0;
    for (let index = 0; index < values.length && taken < left; index += 1) {
      if (values[index]! < threshold || values[index] === 0) continue;
      taken += 1;
      sum += values[index]!;
      used += need[candidates[index]!]!;
    }
    return { sum, used };
  };

  let best = 0;
  const free = demandAt(0);
  if (free.used <= room) return 0;
  let lowest = free.sum;
  let low = 0;
  let high = 0;
  for (const channel of candidates) {
    if (need[channel]! > 0) high = Math.max(high, worth[channel]! / need[channel]!);
  }
  for (let step = 0; step < priceSteps; step += 1) {
    const price = (low + high) / 2;
    const { sum, used } = demandAt(price);
    if (price * room + sum < lowest) {
      lowest = price * room + sum;
      best = price;
    }
    if (used > room) low = price;
    else high = price;
  }
  return best;
}
