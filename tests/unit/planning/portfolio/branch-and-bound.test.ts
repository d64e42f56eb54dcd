import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { branchAndBound } from '../../../../src/planning/portfolio/branch-and-bound.ts';
import { channelSet, membersOf } from '../../../../src/planning/portfolio/channel-set.ts';
import { enumerateFrontier } from '../../../../src/planning/portfolio/enumerate-frontier.ts';
import { prepareService } from '../../../../src/planning/portfolio/prepare-service.ts';
import { subsetTable } from '../../../../src/planning/portfolio/subset-table.ts';
import { freeChoice, noiseProblem, problemArbitrary } from './problem-arbitrary.ts';

describe('branchAndBound', () => {
  it('agrees with comparing all sets, from any start', () => {
    fc.assert(
      fc.property(
        problemArbitrary({ channels: [6, 12], cells: [1, 8] }),
        fc.integer({ min: 0, max: 2 }),
        (problem, includeCount) => {
          const service = prepareService(problem, 0.999);
          const channels = Array.from({ length: problem.channelCount }, (_, channel) => channel);
          const choice = freeChoice(channels.slice(0, includeCount), channels.slice(includeCount));
          for (const point of enumerateFrontier(subsetTable(service, choice))) {
            const start = channelSet(problem.channelCount, choice.include);
            const found = branchAndBound(
              service,
              choice,
              point.selected.length,
              start,
              Number.POSITIVE_INFINITY,
            );
            expect(found.coverage).toBeCloseTo(point.coverage, 11);
            expect(found.bound).toBe(found.coverage);
          }
        },
      ),
      { numRuns: 60, seed: 1 },
    );
  });

  it('keeps a true bound when nodes run out, and says how many it used', () => {
    const service = prepareService(noiseProblem(14, 30, 2), 0.999);
    const choice = freeChoice(
      [],
      Array.from({ length: 14 }, (_, channel) => channel),
    );
    const exact = enumerateFrontier(subsetTable(service, choice))[5]!;
    const start = channelSet(14, [0, 1, 2, 3, 4, 5]);
    const stopped = branchAndBound(service, choice, 6, start, 10);
    expect(stopped.nodes).toBe(10);
    expect(stopped.coverage).toBeLessThanOrEqual(exact.coverage);
    expect(stopped.bound).toBeGreaterThanOrEqual(exact.coverage);
    const finished = branchAndBound(service, choice, 6, start, 100_000);
    expect(membersOf(finished.set!)).toEqual(exact.selected);
  });
});
