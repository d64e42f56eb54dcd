import { Random } from '../kernel/random/random.ts';

export type { Random } from '../kernel/random/random.ts';

/**
 * A deterministic random source: the same seed gives the same sequence on every machine. Seeds that differ in one bit
 * give sequences that have nothing to do with each other: the state is the first four numbers of SplitMix for 32 bits
 * (Steele, Lea and Flood 2014), with the mixing of MurmurHash3.
 * @param seed an integer; only its low 32 bits count
 */
export function createRandom(seed: number): Random {
  const word = (place: number) => mixed((seed + place * 0x9e3779b9) | 0);
  return new Random(word(1), word(2), word(3), word(4));
}

function mixed(bits: number): number {
  const once = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}
