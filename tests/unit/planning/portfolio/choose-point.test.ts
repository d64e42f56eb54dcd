import { describe, expect, it } from 'vitest';
import { channelsAllowed, choosePoint } from '../../../../src/planning/portfolio/choose-point.ts';
import type { PortfolioLimits } from '../../../../src/planning/portfolio/portfolio.ts';

const points = [
  { selected: [4, 5], coverage: 0.5 },
  { selected: [1, 2, 3], coverage: 0.7 },
  { selected: [1, 2, 3, 4, 5], coverage: 0.9 },
];
const limits = (changed: Partial<PortfolioLimits>): PortfolioLimits => ({
  include: [],
  exclude: [],
  coverageTarget: 0.7,
  channelLimit: 4,
  enumerationLimit: 16,
  nodeLimit: 1,
  ...changed,
});
const chosen = (changed: Partial<PortfolioLimits>) => {
  const point = choosePoint(points, limits(changed));
  return [point?.selected.length, channelsAllowed(point, limits(changed), 6)];
};

describe('choosePoint', () => {
  it('takes the last point within the most channels, whatever the target', () => {
    expect(chosen({ maxChannels: 4 })).toEqual([3, 4]);
    expect(chosen({ maxChannels: 9 })).toEqual([5, 6]);
    expect(chosen({ maxChannels: 1 })).toEqual([undefined, 1]);
  });

  it('takes the first point that reaches the target, or the last within the channel limit', () => {
    expect(chosen({})).toEqual([3, 3]);
    expect(chosen({ coverageTarget: 0.8 })).toEqual([3, 4]);
    expect(chosen({ coverageTarget: 0.8, channelLimit: 5 })).toEqual([5, 5]);
  });

  it('takes the smallest point where none is within the channel limit', () => {
    expect(chosen({ coverageTarget: 0.8, channelLimit: 1 })).toEqual([2, 2]);
    expect(choosePoint([], limits({}))).toBeUndefined();
  });
});
