import ziggurat from '@stdlib/random-base-improved-ziggurat/lib/improved_ziggurat.js';
import { expect, it } from 'vitest';
import { StandardNormal } from '../../../../src/kernel/random/standard-normal.ts';
import { createRandom } from '../../../../src/statistics/random.ts';

it('draws from the standard normal distribution', () => {
  const normal = new StandardNormal(createRandom(3));
  const numbers = Array.from({ length: 40_000 }, () => normal.draw());
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

it('is the improved ziggurat of stdlib', () => {
  const random = createRandom(11);
  const authority = ziggurat(
    () => random.uniform(),
    () => (random.uniform() * 2 ** 31) | 0,
  );
  const expected = Array.from({ length: 5000 }, authority);
  const normal = new StandardNormal(createRandom(11));
  for (const number of expected) expect(normal.draw()).toBeCloseTo(number, 12);
});
