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
      used: {},
      resolved: [0.5, 0.4, 0.3, 0.1, 1].map((own) => ({
        contribution: null,
        withOneMore: expect.closeTo(own, 12),
        proven: true,
      })),
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

  it('adds up what the portfolio and every point of the frontier need', async () => {
    const hours = {
      id: 'hours' as const,
      need: Float64Array.of(10, 4, 2, 1, 8),
      limit: Number.POSITIVE_INFINITY,
    };
    const { frontier, used } = await choosePortfolio(reach, {
      ...withoutLast,
      coverageTarget: 0.7,
      resources: [hours],
    });
    expect(frontier.map((point) => point.used)).toEqual([
      { hours: 10 },
      { hours: 14 },
      { hours: 16 },
      { hours: 17 },
    ]);
    expect(used).toEqual({ hours: 14 });
  });

  it('leaves out sizes that cover no more than smaller ones', async () => {
    // By hand, 10 hours: {0} .5, {1, 2} .58, {1, 2, 3} .622; channel 0 fits beside none, so no other pair does better.
    const hours = { id: 'hours' as const, need: Float64Array.of(10, 4, 2, 1, 8), limit: 10 };
    const { frontier } = await choosePortfolio(reach, { ...withoutLast, resources: [hours] });
    expect(frontier.map((point) => point.selected)).toEqual([[0], [1, 2], [1, 2, 3]]);
    // Where channel 1 needs 9.5, of all pairs only 2 and 3 fit: .37, less than channel 0 alone.
    const costly = { ...hours, need: Float64Array.of(10, 9.5, 2, 1, 8) };
    const dented = await choosePortfolio(reach, { ...withoutLast, resources: [costly] });
    expect(dented.frontier.map((point) => point.selected)).toEqual([[0]]);
  });

  it('takes more channels than the channel limit where a guarantee asks for it, and no more', async () => {
    const guarantee = { id: 'purchase', weight: Float64Array.of(1), least: 0.75 };
    const forced = await choosePortfolio(reach, { ...withoutLast, channelLimit: 1, guarantees: [guarantee] });
    expect(forced.selected).toEqual([0, 1, 2]);
    expect(forced.frontier.map((point) => point.channels)).toEqual([3, 4]);
  });

  it('says what each channel is worth when the others may change', async () => {
    // By hand: best pairs {0, 1} .7 and, without 0, {1, 2} .58; without 1, {0, 2} .65; with 3, {0, 3} .55;
    // and of three, {0, 1, 2} .79 and {0, 1, 3} .73. Channel 4 alone covers everything.
    const { resolved } = await choosePortfolio(reach, { ...withoutLast, maxChannels: 2 });
    const expected = [
      [0.12, null],
      [0.05, null],
      [-0.05, 0.09],
      [-0.15, 0.03],
      [0.3, 0.3],
    ];
    for (const [channel, [contribution, withOneMore]] of expected.entries()) {
      const own = resolved[channel]!;
      expect(own.contribution).toBeCloseTo(contribution!, 12);
      if (withOneMore === null) expect(own.withOneMore).toBeNull();
      else expect(own.withOneMore).toBeCloseTo(withOneMore!, 12);
      expect(own.proven).toBe(true);
    }
  });

  it('has no number for a channel that the limits cannot do with or without', async () => {
    // 0 alone reaches the guarantee, and takes all the hours; forced in, any other leaves no room for it.
    const { selected, resolved } = await choosePortfolio(reach, {
      ...withoutLast,
      resources: [{ id: 'hours', need: Float64Array.of(10, 4, 9, 1, 1), limit: 10 }],
      guarantees: [{ id: 'purchase', weight: Float64Array.of(1), least: 0.5 }],
    });
    expect(selected).toEqual([0]);
    expect(resolved[0]!.contribution).toBeNull();
    expect(resolved[1]).toEqual({ contribution: null, withOneMore: null, proven: true });
  });

  it('refuses limits that contradict each other', async () => {
    const both = choosePortfolio(reach, { ...limits, include: [2], exclude: [2] });
    await expect(both).rejects.toThrow('included and excluded at once');
  });
});
