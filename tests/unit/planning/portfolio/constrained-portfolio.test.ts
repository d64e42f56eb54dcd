import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choosePortfolio } from '../../../../src/planning/portfolio/choose-portfolio.ts';
import { InfeasiblePortfolio } from '../../../../src/planning/portfolio/infeasible-portfolio.ts';
import type { Portfolio } from '../../../../src/planning/portfolio/portfolio.ts';
import { prepareService } from '../../../../src/planning/portfolio/prepare-service.ts';
import { type ConstrainedCase, constrainedCase, limitsOf } from './constrained-case.ts';
import { allowedSets, bestCoverage, expectedCoverage } from './try-all-sets.ts';

const effort = { enumerationLimit: 16, nodeLimit: 100_000 };

async function choose(one: ConstrainedCase, own = effort): Promise<Portfolio | undefined> {
  try {
    return await choosePortfolio(prepareService(one.problem, 0.999), limitsOf(one, own));
  } catch (error) {
    if (error instanceof InfeasiblePortfolio) return undefined;
    throw error;
  }
}

/** What a channel is worth, by trying all sets with it, or without it. */
function expectedChanges(one: ConstrainedCase, portfolio: Portfolio, channel: number) {
  const { selected, coverage, maxChannels } = portfolio;
  const without = (channels: number[]) => channels.filter((other) => other !== channel);
  const minus = (best: number | undefined, other: number) => (best === undefined ? null : best - other);
  if (selected.includes(channel)) {
    const sets = allowedSets({ ...one, include: without(one.include), exclude: [...one.exclude, channel] });
    const loss = minus(bestCoverage(sets, maxChannels), coverage);
    return { contribution: loss === null ? null : -loss, withOneMore: null };
  }
  const sets = allowedSets({ ...one, include: [...one.include, channel], exclude: without(one.exclude) });
  return {
    contribution: minus(bestCoverage(sets, maxChannels), coverage),
    withOneMore: minus(bestCoverage(sets, maxChannels + 1), coverage),
  };
}

describe('the portfolio under limits', () => {
  it('covers as much as the best of all sets, in 200 random cases up to 14 channels', async () => {
    let feasible = 0;
    await fc.assert(
      fc.asyncProperty(constrainedCase([3, 14]), async (one) => {
        const sets = allowedSets(one);
        const expected = expectedCoverage(one, sets);
        const portfolio = await choose(one);
        expect(portfolio === undefined).toBe(expected === undefined);
        if (portfolio === undefined) return;
        feasible += 1;
        expect(Math.abs(portfolio.coverage - expected!)).toBeLessThan(1e-9);
        expect(portfolio.optimal).toBe(true);
        const isAllowed = sets.some(({ channels }) => channels.join() === portfolio.selected.join());
        expect(isAllowed).toBe(true);
        for (const point of portfolio.frontier) {
          expect(Math.abs(point.coverage - bestCoverage(sets, point.channels)!)).toBeLessThan(1e-9);
        }
      }),
      { numRuns: 200, seed: 11 },
    );
    expect(feasible).toBeGreaterThan(80);
  }, 60_000);

  it('finds by search what it finds by comparing all sets', async () => {
    await fc.assert(
      fc.asyncProperty(constrainedCase([3, 12]), async (one) => {
        const compared = await choose(one);
        const searched = await choose(one, { ...effort, enumerationLimit: 0 });
        expect(searched === undefined).toBe(compared === undefined);
        if (compared === undefined || searched === undefined) return;
        expect(searched.optimal).toBe(true);
        expect(searched.selected.length).toBe(compared.selected.length);
        expect(searched.frontier.map(({ channels }) => channels)).toEqual(
          compared.frontier.map(({ channels }) => channels),
        );
        for (const [index, point] of searched.frontier.entries()) {
          expect(point.coverage).toBeCloseTo(compared.frontier[index]!.coverage, 10);
        }
        for (const [channel, own] of searched.resolved.entries()) {
          const other = compared.resolved[channel]!;
          for (const key of ['contribution', 'withOneMore'] as const) {
            expect(own[key] === null).toBe(other[key] === null);
            if (own[key] !== null) expect(own[key]).toBeCloseTo(other[key]!, 10);
          }
        }
      }),
      { numRuns: 200, seed: 12 },
    );
  }, 60_000);

  it('knows what each channel is worth when all others may change', async () => {
    await fc.assert(
      fc.asyncProperty(constrainedCase([3, 7]), async (one) => {
        const portfolio = await choose(one);
        for (const [channel, own] of (portfolio?.resolved ?? []).entries()) {
          const expected = expectedChanges(one, portfolio!, channel);
          for (const key of ['contribution', 'withOneMore'] as const) {
            if (expected[key] === null) expect(own[key]).toBeNull();
            else expect(own[key]).toBeCloseTo(expected[key], 9);
          }
        }
      }),
      { numRuns: 100, seed: 13 },
    );
  });

  it('gives the same answer every time, beyond enumeration too', async () => {
    await fc.assert(
      fc.asyncProperty(constrainedCase([22, 24]), async (one) => {
        const own = { enumerationLimit: 4, nodeLimit: 3 };
        expect(await choose(one, own)).toEqual(await choose(one, own));
      }),
      { numRuns: 8, seed: 14 },
    );
  }, 60_000);
});
