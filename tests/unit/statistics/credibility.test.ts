import { describe, expect, it } from 'vitest';
import { credibilityEstimates } from '../../../src/statistics/credibility.ts';

describe('credibilityEstimates', () => {
  it('gives the published answer for the claims of Hachemeister (1975)', () => {
    // R package actuar, vignette "credibility": five states, twelve quarters each; individual means and weights
    // as printed there, within-state variance 139,120,026 over 55 degrees of freedom.
    const states = [
      [2061, 100155, 0.9847, 2055],
      [1511, 19895, 0.9276, 1524],
      [1806, 13735, 0.8985, 1793],
      [1353, 4152, 0.7279, 1443],
      [1600, 36110, 0.9588, 1603],
    ] as const;
    const cells = states.map(([mean, weight]) => ({ rows: 12, weight, mean, squares: (139120026 * 55) / 5 }));
    const result = credibilityEstimates(cells, 10);
    expect(result.estimated).toBe(true);
    expect(Math.abs(result.collective - 1684)).toBeLessThan(1);
    // Between-state variance 89,639; the printed means are rounded, hence the margin.
    expect(139120026 / result.k / 89639).toBeCloseTo(1, 2);
    states.forEach(([, , factor, premium], state) => {
      expect(result.credibility[state]).toBeCloseTo(factor, 3);
      expect(Math.abs(result.estimates[state]! - premium)).toBeLessThan(1);
    });
  });

  it('uses the given k where no cell has two rows, and says so', () => {
    const cells = [
      { rows: 1, weight: 10, mean: 20, squares: 0 },
      { rows: 1, weight: 30, mean: 40, squares: 0 },
    ];
    const result = credibilityEstimates(cells, 10);
    expect(result.estimated).toBe(false);
    // Z = 10/20 and 30/40; collective = (0.5 · 20 + 0.75 · 40) ÷ 1.25 = 32; then 0.5 · 20 + 0.5 · 32 and so on.
    expect([...result.credibility]).toEqual([0.5, 0.75]);
    expect(result.collective).toBeCloseTo(32, 12);
    expect([...result.estimates]).toEqual([expect.closeTo(26, 12), expect.closeTo(38, 12)]);
  });

  it('gives everyone the collective mean where cells differ no more than their rows do', () => {
    const cells = [
      { rows: 5, weight: 5, mean: 10, squares: 400 },
      { rows: 5, weight: 15, mean: 12, squares: 400 },
    ];
    const result = credibilityEstimates(cells, 10);
    // Collective: (5 · 10 + 15 · 12) ÷ 20.
    expect(result.k).toBe(Number.POSITIVE_INFINITY);
    expect([...result.estimates]).toEqual([11.5, 11.5]);
  });

  it('believes every cell fully where rows within a cell never differ', () => {
    const cells = [
      { rows: 2, weight: 2, mean: 10, squares: 0 },
      { rows: 2, weight: 2, mean: 30, squares: 0 },
    ];
    expect([...credibilityEstimates(cells, 10).estimates]).toEqual([10, 30]);
  });

  it('leaves a single cell as it is', () => {
    const result = credibilityEstimates([{ rows: 4, weight: 8, mean: 15, squares: 3 }], 10);
    expect(result.estimated).toBe(false);
    expect(result.estimates[0]).toBeCloseTo(15, 12);
  });

  it('refuses an empty list', () => {
    expect(() => credibilityEstimates([], 10)).toThrow(RangeError);
  });
});
