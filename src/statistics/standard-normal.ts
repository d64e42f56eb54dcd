import ziggurat from '@stdlib/random-base-improved-ziggurat/lib/improved_ziggurat.js';
import type { Random } from './random.ts';

/**
 * A source of standard normal numbers (mean 0, variance 1), by the improved ziggurat method (Doornik 2005).
 * @example const normal = createStandardNormal(createRandom(1));
 */
export function createStandardNormal(random: Random): () => number {
  return ziggurat(random, () => Math.floor(random() * 2 ** 31));
}
