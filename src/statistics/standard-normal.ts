import ziggurat from '@stdlib/random-base-improved-ziggurat/lib/improved_ziggurat.js';
import { oncePer } from './once-per.ts';
import type { Random } from './random.ts';

/**
 * A source of standard normal numbers (mean 0, variance 1), by the improved ziggurat method (Doornik 2005).
 * @example const normal = createStandardNormal(createRandom(1));
 */
export const createStandardNormal: (random: Random) => () => number = oncePer((random) =>
  ziggurat(random, () => (random() * 2 ** 31) | 0),
);
