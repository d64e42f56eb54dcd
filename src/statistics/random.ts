import { Random } from '../kernel/random/random.ts';

export type { Random } from '../kernel/random/random.ts';

/**
 * A deterministic random source: the same seed gives the same sequence on every machine.
 * @param seed an integer; only its low 32 bits count
 */
export function createRandom(seed: number): Random {
  return new Random(seed | 0);
}
