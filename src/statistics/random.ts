import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A source of numbers uniform in (0, 1): neither end is ever returned, so that logarithms are safe. */
export type Random = () => number;

/** Stands in for the one outcome in 2⁵³ that is exactly 0. */
const SMALLEST = 2 ** -54;

/**
 * A deterministic random source: the same seed gives the same sequence on every machine.
 * 53 bits a number, from xoroshiro128+ (Blackman and Vigna 2018).
 * @param seed an integer; only its low 32 bits count
 */
export function createRandom(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  return () => uniformFloat64(generator) || SMALLEST;
}
