import { describe, expect, it } from 'vitest';
import { BetaSampler } from '../../../../src/kernel/random/beta-sampler.ts';
import { createRandom } from '../../../../src/statistics/random.ts';

const DRAWS = 40_000;

describe('BetaSampler', () => {
  // scipy.stats.beta.ppf([.1, .5, .9], successes, failures)
  it.each([
    [2.5, 47.5, [0.016550567597471408, 0.044097849524147276, 0.0912946718723242]],
    [0.3, 4, [8.843870482363649e-5, 0.019778314565049332, 0.2143738140841478]],
  ])('has the quantiles of Beta(%d, %d)', (successes, failures, quantiles) => {
    const beta = new BetaSampler(createRandom(11));
    const draws = Array.from({ length: DRAWS }, () => beta.draw(successes, failures));
    [0.1, 0.5, 0.9].forEach((probability, index) => {
      const share = draws.filter((number) => number < quantiles[index]!).length / DRAWS;
      expect(Math.abs(share - probability)).toBeLessThan(
        4 * Math.sqrt((probability * (1 - probability)) / DRAWS),
      );
    });
  });

  it('stays inside (0, 1) for shapes so small that both gamma numbers vanish', () => {
    const beta = new BetaSampler(createRandom(11));
    const draws = Array.from({ length: 2000 }, () => beta.draw(3e-6, 1e-6));
    expect(draws.every((number) => number > 0 && number < 1)).toBe(true);
    // Such a Beta is a coin with probability 3 ÷ 4; four standard deviations are 0.039.
    expect(Math.abs(draws.filter((number) => number > 0.5).length / 2000 - 0.75)).toBeLessThan(0.039);
  });

  it('stays inside (0, 1) for enormous shapes', () => {
    const beta = new BetaSampler(createRandom(11));
    expect(beta.draw(1e12, 1e-9)).toBeLessThan(1);
    expect(beta.draw(1e-9, 1e12)).toBeGreaterThan(0);
  });
});
