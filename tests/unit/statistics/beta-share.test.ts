import { describe, expect, it } from 'vitest';
import { createShareSampler, posteriorShare } from '../../../src/statistics/beta-share.ts';
import { createRandom } from '../../../src/statistics/random.ts';

describe('posteriorShare', () => {
  it('is (share · sample + ½) ÷ (sample + 1)', () => {
    // 30 of 100: 30.5 ÷ 101.
    expect(posteriorShare(0.3, 100)).toBeCloseTo(30.5 / 101, 15);
    expect(posteriorShare(0, 9)).toBeCloseTo(0.05, 15);
  });
});

describe('createShareSampler', () => {
  it('has the mean and variance of Beta(30½, 70½)', () => {
    const drawShare = createShareSampler(createRandom(2));
    const draws = Array.from({ length: 20_000 }, () => drawShare(0.3, 100));
    const mean = draws.reduce((sum, share) => sum + share, 0) / draws.length;
    const variance = draws.reduce((sum, share) => sum + (share - mean) ** 2, 0) / draws.length;
    // Variance of Beta(a, b): ab ÷ ((a + b)² (a + b + 1)) = 30.5 · 70.5 ÷ (101² · 102), deviation 0.04546.
    expect(Math.abs(mean - 30.5 / 101)).toBeLessThan((4 * 0.04546) / Math.sqrt(20_000));
    expect(variance / ((30.5 * 70.5) / (101 ** 2 * 102))).toBeCloseTo(1, 1);
  });

  it('stays inside (0, 1) at the ends', () => {
    const drawShare = createShareSampler(createRandom(2));
    for (let draw = 0; draw < 100; draw++) {
      expect(drawShare(0, 1)).toBeGreaterThan(0);
      expect(drawShare(1, 1e6)).toBeLessThan(1);
    }
  });
});
