import { expect, it } from 'vitest';
import { createRandom } from '../../../src/statistics/random.ts';
import { createStandardNormal } from '../../../src/statistics/standard-normal.ts';

it('draws from the standard normal distribution', () => {
  const normal = createStandardNormal(createRandom(3));
  const numbers = Array.from({ length: 40_000 }, normal);
  // Quantiles of tables: −1.6449, −0.6745, 0, 1.2816, 2.5758.
  const table = [
    [-1.6449, 0.05],
    [-0.6745, 0.25],
    [0, 0.5],
    [1.2816, 0.9],
    [2.5758, 0.995],
  ] as const;
  for (const [quantile, probability] of table) {
    const share = numbers.filter((number) => number < quantile).length / numbers.length;
    const deviation = Math.sqrt((probability * (1 - probability)) / numbers.length);
    expect(Math.abs(share - probability)).toBeLessThan(4 * deviation);
  }
});
