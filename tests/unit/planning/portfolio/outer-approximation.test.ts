import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverage } from '../../../../src/kernel/service/coverage.ts';
import { channelSet, membersOf } from '../../../../src/planning/portfolio/channel-set.ts';
import { enumerateFrontier } from '../../../../src/planning/portfolio/enumerate-frontier.ts';
import { meetsLimits } from '../../../../src/planning/portfolio/meets-limits.ts';
import { openChoice } from '../../../../src/planning/portfolio/open-choice.ts';
import { outerApproximation } from '../../../../src/planning/portfolio/outer-approximation.ts';
import { prepareService } from '../../../../src/planning/portfolio/prepare-service.ts';
import { subsetTable } from '../../../../src/planning/portfolio/subset-table.ts';
import { constrainedCase, limitsOf } from './constrained-case.ts';
import { cellOf, freeChoice, noiseProblem, problemArbitrary } from './problem-arbitrary.ts';

/** The first `size` channels that the choice allows: a start far from the best set. */
const poorStart = (channelCount: number, include: number[], candidates: number[], size: number) =>
  channelSet(channelCount, [...include, ...candidates.slice(0, size - include.length)]);

describe('outerApproximation', () => {
  it('agrees with comparing all sets', async () => {
    await fc.assert(
      fc.asyncProperty(
        problemArbitrary({ channels: [8, 14], cells: [1, 8] }),
        fc.integer({ min: 0, max: 2 }),
        fc.integer({ min: 1, max: 4 }),
        async (problem, includeCount, added) => {
          const service = prepareService(problem, 0.999);
          const channels = Array.from({ length: problem.channelCount }, (_, channel) => channel);
          const choice = freeChoice(channels.slice(0, includeCount), channels.slice(includeCount));
          const size = includeCount + added;
          const points = enumerateFrontier(subsetTable(service, choice));
          const exact = points.find((point) => point.selected.length === size) ?? points.at(-1);
          const start = poorStart(problem.channelCount, choice.include, choice.candidates, size);
          const found = await outerApproximation(service, choice, size, start, 100_000);
          expect(Math.abs(found.coverage - (exact?.coverage ?? 0))).toBeLessThan(2e-8);
          expect(found.bound).toBeGreaterThanOrEqual((exact?.coverage ?? 0) - 1e-8);
          expect(found.coverage).toBeCloseTo(coverage(service, found.set!), 12);
          expect(membersOf(found.set!)).toEqual(expect.arrayContaining(choice.include));
        },
      ),
      { numRuns: 40, seed: 1 },
    );
  }, 60_000);

  it('finds the best of 12 channels without structure from a poor start', async () => {
    const service = prepareService(noiseProblem(12, 20, 5), 0.999);
    const choice = freeChoice([], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    const exact = enumerateFrontier(subsetTable(service, choice))[3]!;
    const found = await outerApproximation(
      service,
      choice,
      4,
      poorStart(12, [], choice.candidates, 4),
      100_000,
    );
    expect(membersOf(found.set!)).toEqual(exact.selected);
    expect(found.bound - found.coverage).toBeLessThan(1e-7);
  }, 60_000);

  it('gives a true bound when it has to stop', async () => {
    const service = prepareService(noiseProblem(14, 60, 3), 0.999);
    const candidates = Array.from({ length: 14 }, (_, channel) => channel);
    const choice = freeChoice([], candidates);
    const exact = enumerateFrontier(subsetTable(service, choice))[4]!;
    const stopped = await outerApproximation(service, choice, 5, poorStart(14, [], candidates, 5), 1);
    expect(stopped.bound).toBeGreaterThan(exact.coverage);
    expect(stopped.bound).toBeLessThan(1.1 * exact.coverage);
  });

  it('agrees with comparing all sets under resources and guarantees, with and without a start', async () => {
    let feasible = 0;
    await fc.assert(
      fc.asyncProperty(constrainedCase([6, 11]), async (one) => {
        const service = prepareService(one.problem, 0.999);
        const choice = openChoice(service, limitsOf(one, { enumerationLimit: 16, nodeLimit: 1 }));
        if (choice === undefined || choice.candidates.length === 0) return;
        const size = choice.include.length + 3;
        const exact = enumerateFrontier(subsetTable(service, choice)).findLast(
          ({ selected }) => selected.length <= size,
        );
        if (exact === undefined) return;
        feasible += 1;
        for (const start of [undefined, channelSet(service.channelCount, exact.selected)]) {
          const found = await outerApproximation(service, choice, size, start, 100_000);
          expect(found.bound).toBeGreaterThanOrEqual(exact.coverage - 1e-8);
          expect(found.coverage).toBeCloseTo(exact.coverage, 7);
          expect(meetsLimits(choice, found.set!)).toBe(true);
        }
      }),
      { numRuns: 60, seed: 2 },
    );
    expect(feasible).toBeGreaterThan(20);
  }, 60_000);

  it('proves that no set meets a guarantee within the limits', async () => {
    // Unduplicated reach of three halves: one covers ½ ÷ ⅞ = 4/7, two 6/7.
    const service = prepareService(
      { channelCount: 3, cells: [cellOf(1, [0.5, 1], [0.5, 1], [0.5, 1])] },
      0.999,
    );
    const purchase = (least: number) => [{ id: 'purchase', service, least }];
    const asked = (least: number, size: number) =>
      outerApproximation(
        service,
        { ...freeChoice([], [0, 1, 2]), guarantees: purchase(least) },
        size,
        undefined,
        100,
      );
    expect(await asked(6 / 7 + 1e-6, 2)).toEqual({
      set: undefined,
      coverage: Number.NEGATIVE_INFINITY,
      bound: Number.NEGATIVE_INFINITY,
    });
    expect((await asked(6 / 7, 2)).coverage).toBeCloseTo(6 / 7, 9);
  });
});
