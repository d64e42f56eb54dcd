import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A source of numbers uniform in (0, 1): neither end is ever returned, so that logarithms are safe. */
export type Random = () => number;

const STEP = 2 ** -32;

/**
 * A deterministic random source: the same seed gives the same sequence on every machine.
 * The middles of 2³² equal stretches, from xoroshiro128+ (Blackman and Vigna 2018): a finer number would take
 * two steps of the generator, and a plan draws millions.
 * @param seed an integer; only its low 32 bits count
 */
export function createRandom(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  return () => ((generator.next() >>> 0) + 0.5) * STEP;
}
