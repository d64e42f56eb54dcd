import { describe, expect, it } from 'vitest';
import { choosePortfolio } from '../../../../src/planning/portfolio/choose-portfolio.ts';
import type { PortfolioLimits } from '../../../../src/planning/portfolio/portfolio.ts';
import { prepareService } from '../../../../src/planning/portfolio/prepare-service.ts';
import { cellOf, noiseProblem } from './problem-arbitrary.ts';

const limits: PortfolioLimits = {
  include: [],
  exclude: [],
  coverageTarget: 0.8,
  channelLimit: 7,
  enumerationLimit: 16,
  nodeLimit: 400,
};

/**
 * One segment, all channels respond alike and everybody uses the last one: coverage is unduplicated reach.
 * By hand, without the last: {0} .5, {0, 1} .7, {0, 1, 2} .79, all four .811.
 */
const reach = prepareService(
  { channelCount: 5, cells: [cellOf(1, [0.5, 1], [0.4, 1], [0.3, 1], [0.1, 1], [1, 1])] },
  1,
);
const withoutLast = { ...limits, exclude: [4] };

describe('choosePortfolio', () => {
  it('gives the whole frontier, excluded channels counting as part of everywhere', async () => {
    const { frontier } = await choosePortfolio(reach, withoutLast);
    expect(frontier.map((point) => point.selected)).toEqual([[0], [0, 1], [0, 1, 2], [0, 1, 2, 3]]);
    const expected = [0.5, 0.7, 0.79, 0.811];
    for (const [index, point] of frontier.entries()) expect(point.coverage).toBeCloseTo(expected[index]!, 12);
  });

  it('takes the fewest channels that reach the target', async () => {
    const { selected, maxChannels, optimal, gap } = await choosePortfolio(reach, {
      ...withoutLast,
      coverageTarget: 0.7,
    });
    expect({ selected, maxChannels, optimal, gap }).toEqual({
      selected: [0, 1],
      maxChannels: 2,
      optimal: true,
      gap: 0,
    });
  });

  it('stops at the channel limit, or where nothing adds any more, when the target is out of reach', async () => {
    const limited = await choosePortfolio(reach, { ...withoutLast, coverageTarget: 0.9, channelLimit: 3 });
    expect(limited.selected).toEqual([0, 1, 2]);
    const exhausted = await choosePortfolio(reach, { ...withoutLast, coverageTarget: 0.9 });
    expect(exhausted.selected).toEqual([0, 1, 2, 3]);
    expect(exhausted.maxChannels).toBe(4);
  });

  it('keeps included channels whatever the channel limit says', async () => {
    const forced = await choosePortfolio(reach, { ...withoutLast, include: [3, 2, 3], channelLimit: 1 });
    expect(forced.selected).toEqual([2, 3]);
    expect(forced.frontier.map((point) => point.channels)).toEqual([2, 3, 4]);
  });

  it('uses up to the channels allowed, and none that adds nothing', async () => {
    const free = await choosePortfolio(reach, { ...limits, maxChannels: 3 });
    expect(free.selected).toEqual([4]);
    expect(free.coverage).toBe(1);
    expect(free.maxChannels).toBe(3);
    const included = await choosePortfolio(reach, { ...limits, maxChannels: 3, include: [3] });
    expect(included.selected).toEqual([3, 4]);
  });

  it('breaks ties by the lower indices, however they are found', async () => {
    const twins = prepareService(
      { channelCount: 4, cells: [cellOf(1, [0.3, 1], [0.3, 1], [0.3, 1], [0.3, 1])] },
      0.999,
    );
    for (const enumerationLimit of [16, 0]) {
      const { selected } = await choosePortfolio(twins, { ...limits, enumerationLimit, maxChannels: 2 });
      expect(selected).toEqual([0, 1]);
    }
  });

  it('is empty where there is nothing to choose', async () => {
    const nothing = await choosePortfolio(reach, { ...limits, exclude: [0, 1, 2, 3, 4] });
    expect(nothing).toEqual({
      selected: [],
      coverage: 0,
      optimal: true,
      gap: 0,
      frontier: [],
      maxChannels: 0,
    });
  });

  it('finds by search what it finds by comparing all sets', async () => {
    for (const seed of [1, 2, 3]) {
      const service = prepareService(noiseProblem(15, 20, seed), 0.999);
      const bounds = { ...limits, include: [3], exclude: [5], maxChannels: 5 };
      const compared = await choosePortfolio(service, bounds);
      const searched = await choosePortfolio(service, { ...bounds, enumerationLimit: 0, nodeLimit: 100_000 });
      expect(searched.selected).toEqual(compared.selected);
      for (const [index, point] of searched.frontier.entries()) {
        expect(point.optimal).toBe(true);
        expect(point.coverage).toBeCloseTo(compared.frontier[index]!.coverage, 10);
      }
    }
  });

  it('always proves up to 20 channels, however few nodes are allowed', async () => {
    const service = prepareService(noiseProblem(18, 10, 4), 0.999);
    const hurried = await choosePortfolio(service, { ...limits, maxChannels: 6, nodeLimit: 1 });
    const patient = await choosePortfolio(service, { ...limits, maxChannels: 6, nodeLimit: 100_000 });
    expect(hurried.frontier.every((point) => point.optimal)).toBe(true);
    expect(hurried.selected).toEqual(patient.selected);
  });

  it('beyond, says honestly how far it may be from the best', async () => {
    const service = prepareService(noiseProblem(22, 12, 7), 0.999);
    const hurried = await choosePortfolio(service, { ...limits, maxChannels: 6, nodeLimit: 2 });
    const patient = await choosePortfolio(service, { ...limits, maxChannels: 6, nodeLimit: 1_000_000 });
    expect(patient.optimal).toBe(true);
    expect(patient.gap).toBe(0);
    expect(hurried.optimal).toBe(false);
    expect(hurried.gap).toBeGreaterThan(0);
    expect(hurried.gap).toBeLessThan(0.1);
    expect(hurried.coverage / (1 - hurried.gap)).toBeGreaterThanOrEqual(patient.coverage - 1e-8);
    expect(hurried.frontier.find((point) => point.channels === 6)?.optimal).toBe(false);
  });

  it('gives the same answer every time', async () => {
    const service = prepareService(noiseProblem(22, 12, 7), 0.999);
    const once = await choosePortfolio(service, { ...limits, nodeLimit: 20 });
    expect(await choosePortfolio(service, { ...limits, nodeLimit: 20 })).toEqual(once);
  });

  it('refuses limits that contradict each other', async () => {
    const tooMany = choosePortfolio(reach, { ...limits, include: [1, 0], maxChannels: 1 });
    await expect(tooMany).rejects.toThrow('more channels are included than allowed');
    const both = choosePortfolio(reach, { ...limits, include: [2], exclude: [2] });
    await expect(both).rejects.toThrow('included and excluded at once');
  });
});
