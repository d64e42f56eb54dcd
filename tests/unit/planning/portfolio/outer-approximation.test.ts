import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channelSet, membersOf } from '../../../../src/planning/portfolio/channel-set.ts';
import { coverage } from '../../../../src/planning/portfolio/coverage.ts';
import { enumerateFrontier } from '../../../../src/planning/portfolio/enumerate-frontier.ts';
import { outerApproximation } from '../../../../src/planning/portfolio/outer-approximation.ts';
import { prepareService } from '../../../../src/planning/portfolio/prepare-service.ts';
import { noiseProblem, problemArbitrary } from './problem-arbitrary.ts';

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
          const choice = {
            include: channels.slice(0, includeCount),
            candidates: channels.slice(includeCount),
          };
          const size = includeCount + added;
          const points = enumerateFrontier(service, choice);
          const exact = points.find((point) => point.channels === size) ?? points.at(-1);
          const start = poorStart(problem.channelCount, choice.include, choice.candidates, size);
          const found = await outerApproximation(service, choice, size, start, 100_000);
          expect(Math.abs(found.coverage - (exact?.coverage ?? 0))).toBeLessThan(2e-8);
          expect(found.bound).toBeGreaterThanOrEqual((exact?.coverage ?? 0) - 1e-8);
          expect(found.coverage).toBeCloseTo(coverage(service, found.set), 12);
          expect(membersOf(found.set)).toEqual(expect.arrayContaining(choice.include));
        },
      ),
      { numRuns: 40, seed: 1 },
    );
  }, 60_000);

  it('finds the best of 12 channels without structure from a poor start', async () => {
    const service = prepareService(noiseProblem(12, 20, 5), 0.999);
    const choice = { include: [], candidates: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] };
    const exact = enumerateFrontier(service, choice)[3]!;
    const found = await outerApproximation(
      service,
      choice,
      4,
      poorStart(12, [], choice.candidates, 4),
      100_000,
    );
    expect(membersOf(found.set)).toEqual(exact.selected);
    expect(found.bound - found.coverage).toBeLessThan(1e-7);
  }, 60_000);

  it('gives a true bound when it has to stop', async () => {
    const service = prepareService(noiseProblem(14, 60, 3), 0.999);
    const candidates = Array.from({ length: 14 }, (_, channel) => channel);
    const exact = enumerateFrontier(service, { include: [], candidates })[4]!;
    const stopped = await outerApproximation(
      service,
      { include: [], candidates },
      5,
      poorStart(14, [], candidates, 5),
      1,
    );
    expect(stopped.bound).toBeGreaterThan(exact.coverage);
    expect(stopped.bound).toBeLessThan(1.1 * exact.coverage);
  });
});
