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

it('is the improved ziggurat of stdlib, with one word for aim and layer', () => {
  const random = createRandom(11);
  let word = 0;
  const uniform = () => {
    word = random.next();
    return (word + 0.5) * 2 ** -32 + 0.5;
  };
  const authority = ziggurat(uniform, () => word & 0x7f);
  const expected = Array.from({ length: 5000 }, authority);
  const normal = new StandardNormal(createRandom(11));
  for (const number of expected) expect(normal.draw()).toBeCloseTo(number, 12);
});

it('has the moments of a normal distribution, and its tails', () => {
  const normal = new StandardNormal(createRandom(8));
  const count = 1_000_000;
  const moments = [0, 0, 0, 0];
  let beyond = 0;
  for (let draw = 0; draw < count; draw++) {
    const number = normal.draw();
    moments.forEach((sum, index) => {
      moments[index] = sum + number ** (index + 1) / count;
    });
    if (Math.abs(number) > 3.442619855899) beyond += 1;
  }
  // Standard errors √(1, 2, 15, 96) ÷ 1,000; four of them.
  const errors = [1, 2, 15, 96].map((variance) => 4 * Math.sqrt(variance / count));
  [0, 1, 0, 3].forEach((moment, index) => {
    expect(Math.abs(moments[index]! - moment)).toBeLessThan(errors[index]!);
  });
  // 2 × (1 − Φ(3.4426)) = 5.761e-4, where the bottom layer ends: 576 ± 24.
  expect(Math.abs(beyond - 576)).toBeLessThan(96);
});
