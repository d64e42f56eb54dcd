import { describe, expect, it } from 'vitest';
import { fewestExpected, sampleSize } from '../../../src/statistics/sample-size.ts';

const usual = { significance: 0.05, power: 0.8 };

describe('sampleSize', () => {
  it.each([
    // Per arm, two-sided 5 %, power 80 %, pooled z.
    [0.2, 0.25, 1094],
    [0.05, 0.06, 8158],
    [0.1, 0.12, 3841],
  ])('from %f to %f takes %i people', (from, to, people) => {
    expect(sampleSize(from, to, usual)).toBe(people);
    expect(sampleSize(to, from, usual)).toBe(people);
  });

  it("agrees with R's power.prop.test(p1 = .5, p2 = .75, power = .9): 76.7", () => {
    expect(sampleSize(0.5, 0.75, { significance: 0.05, power: 0.9 })).toBe(77);
  });

  it.each([
    [0, 0.1],
    [0.1, 1],
    [0.2, 0.2],
  ])('refuses %f and %f', (from, to) => {
    expect(() => sampleSize(from, to, usual)).toThrow(RangeError);
  });
});

describe('sampleSize of events', () => {
  it('has the mean as variance: 2 events per contact to 3', () => {
    // (1.959964·√5 + 0.841621·√5)² ÷ 1² = 5 · 2.801585² = 39.24
    expect(sampleSize(2, 3, { ...usual, family: 'poisson' })).toBe(40);
  });
});

describe('fewestExpected', () => {
  it('lies 1.645 standard deviations below the mean', () => {
    // 1,000 at 5 %: 50 − 1.6449·√47.5 = 38.66
    expect(fewestExpected(1000, 0.05, usual)).toBe(39);
    // 100 events: 100 − 1.6449·10 = 83.55
    expect(fewestExpected(50, 2, { ...usual, family: 'poisson' })).toBe(84);
  });

  it('is 0 where none at all would be no surprise', () => {
    expect(fewestExpected(20, 0.05, usual)).toBe(0);
  });
});
