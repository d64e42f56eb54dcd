import { describe, expect, it } from 'vitest';
import { drawnShares, posteriorShare } from '../../../src/statistics/beta-share.ts';
import { createRandom } from '../../../src/statistics/random.ts';

describe('posteriorShare', () => {
  it('is (share · sample + ½) ÷ (sample + 1)', () => {
    // 30 of 100: 30.5 ÷ 101.
    expect(posteriorShare(0.3, 100)).toBeCloseTo(30.5 / 101, 15);
    expect(posteriorShare(0, 9)).toBeCloseTo(0.05, 15);
  });
});

describe('drawnShares', () => {
  const draw = (share: number, sample: number, count: number) =>
    drawnShares(Float64Array.of(0.7, Number.NaN), [{ pair: 1, share, sample }], count, createRandom(2));

  it('has the mean and variance of Beta(30½, 70½)', () => {
    const draws = draw(0.3, 100, 20_000).map(([, share]) => share!);
    const mean = draws.reduce((sum, share) => sum + share, 0) / draws.length;
    const variance = draws.reduce((sum, share) => sum + (share - mean) ** 2, 0) / draws.length;
    // Variance of Beta(a, b): ab ÷ ((a + b)² (a + b + 1)) = 30.5 · 70.5 ÷ (101² · 102), deviation 0.04546.
    expect(Math.abs(mean - 30.5 / 101)).toBeLessThan((4 * 0.04546) / Math.sqrt(20_000));
    expect(variance / ((30.5 * 70.5) / (101 ** 2 * 102))).toBeCloseTo(1, 1);
  });

  it('stays inside (0, 1) at the ends', () => {
    for (const [, share] of draw(0, 1, 100)) expect(share).toBeGreaterThan(0);
    for (const [, share] of draw(1, 1e6, 100)) expect(share).toBeLessThan(1);
  });

  it('leaves shares without a survey as they are', () => {
    expect(draw(0.3, 100, 3).map(([stated]) => stated)).toEqual([0.7, 0.7, 0.7]);
  });
});
