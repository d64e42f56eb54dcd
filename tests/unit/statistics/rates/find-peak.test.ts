import { describe, expect, it } from 'vitest';
import { findPeak } from '../../../../src/statistics/rates/find-peak.ts';

describe('findPeak', () => {
  it('finds the peak and the widths of a normal density', () => {
    const { position, widths } = findPeak(
      ([x, y]) => -(((x! - 5) / 0.2) ** 2) / 2 - ((y! + 1) / 0.9) ** 2 / 2,
      [0, 0],
    );
    expect(Math.abs(position[0]! - 5)).toBeLessThan(0.1);
    expect(Math.abs(position[1]! + 1)).toBeLessThan(0.45);
    expect(widths).toEqual([expect.closeTo(0.2, 6), expect.closeTo(0.9, 6)]);
  });

  it('follows a ridge', () => {
    // Correlation 0.8, peak at (2, 2).
    const { position } = findPeak(
      ([x, y]) => -((x! - 2) ** 2 - 1.6 * (x! - 2) * (y! - 2) + (y! - 2) ** 2) / (2 * 0.36),
      [-1, 0],
    );
    expect(Math.hypot(position[0]! - 2, position[1]! - 2)).toBeLessThan(1);
  });

  it('comes back from a side where the density is convex', () => {
    const { position } = findPeak(([x]) => -Math.log(1 + (x! - 8) ** 2), [0]);
    expect(Math.abs(position[0]! - 8)).toBeLessThan(0.5);
  });
});
