import { describe, expect, it } from 'vitest';
import { channelSet } from '../../../../src/planning/portfolio/channel-set.ts';
import { checkLimits } from '../../../../src/planning/portfolio/check-limits.ts';
import { meetsLimits } from '../../../../src/planning/portfolio/meets-limits.ts';
import { openChoice } from '../../../../src/planning/portfolio/open-choice.ts';
import type { PortfolioLimits } from '../../../../src/planning/portfolio/portfolio.ts';
import { prepareService } from '../../../../src/planning/portfolio/prepare-service.ts';
import { cellOf } from './problem-arbitrary.ts';

/** Channel 3 serves nobody. */
const service = prepareService(
  { channelCount: 4, cells: [cellOf(1, [0.5, 1], [0.5, 1], [0.5, 1], [0, 1])] },
  0.999,
);
const limits: PortfolioLimits = {
  include: [],
  exclude: [],
  coverageTarget: 0.8,
  channelLimit: 7,
  enumerationLimit: 16,
  nodeLimit: 100,
};
const hours = (need: number[], limit: number) => ({
  id: 'hours' as const,
  need: Float64Array.from(need),
  limit,
});

describe('openChoice', () => {
  it('has no candidates that serve nobody or do not fit beside the included channels', () => {
    const choice = openChoice(service, { ...limits, include: [0], resources: [hours([6, 4, 5, 0], 10)] });
    expect(choice).toMatchObject({ include: [0], candidates: [1] });
  });

  it('leaves out limits that no set can break', () => {
    const loose = openChoice(service, {
      ...limits,
      resources: [hours([6, 4, 5, 0], 15)],
      guarantees: [{ id: 'purchase', weight: Float64Array.of(1), least: 0 }],
    });
    expect(loose).toMatchObject({ resources: [], guarantees: [] });
  });

  it('is undefined when the included channels alone are too many or need too much', () => {
    expect(openChoice(service, { ...limits, include: [0, 1], maxChannels: 1 })).toBeUndefined();
    expect(
      openChoice(service, { ...limits, include: [0, 1], resources: [hours([6, 4, 5, 0], 9)] }),
    ).toBeUndefined();
  });
});

describe('meetsLimits', () => {
  it('holds a set to every ceiling and floor, up to rounding', () => {
    // Three equal thirds of ten hours do not add up to ten; coverage of two of three halves is ¾ ÷ ⅞ = 6/7.
    const choice = openChoice(service, {
      ...limits,
      resources: [hours([10.1 / 3, 10.1 / 3, 10.1 / 3, 0], 20.2 / 3)],
      guarantees: [{ id: 'purchase', weight: Float64Array.of(1), least: 6 / 7 }],
    })!;
    expect(meetsLimits(choice, channelSet(4, [0, 1]))).toBe(true);
    expect(meetsLimits(choice, channelSet(4, [0]))).toBe(false);
    expect(meetsLimits(choice, channelSet(4, [0, 1, 2]))).toBe(false);
  });
});

describe('checkLimits', () => {
  it('refuses limits that do not fit the service', () => {
    const refused = (changed: Partial<PortfolioLimits>) => () =>
      checkLimits(service, { ...limits, ...changed });
    expect(refused({ include: [1], exclude: [1] })).toThrow('included and excluded at once');
    expect(refused({ resources: [hours([1, 2, 3], 10)] })).toThrow('each of 4 channels');
    expect(refused({ resources: [hours([1, 2, 3, -1], 10)] })).toThrow(RangeError);
    expect(refused({ resources: [hours([1, 2, 3, 4], Number.NaN)] })).toThrow(RangeError);
    const guarantee = (weight: Float64Array, least: number) => ({
      guarantees: [{ id: 'purchase', weight, least }],
    });
    expect(refused(guarantee(Float64Array.of(1, 1), 0.5))).toThrow('each of 1 cells');
    expect(refused(guarantee(Float64Array.of(1), Number.NaN))).toThrow(RangeError);
    expect(refused(guarantee(Float64Array.of(1), 0.5))).not.toThrow();
  });
});
