import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contributions } from '../../src/kernel/service/contributions.ts';
import { coverage } from '../../src/kernel/service/coverage.ts';
import { channelSet } from '../../src/planning/portfolio/channel-set.ts';
import { choosePortfolio } from '../../src/planning/portfolio/choose-portfolio.ts';
import { InfeasiblePortfolio } from '../../src/planning/portfolio/infeasible-portfolio.ts';
import { prepareService, type ServiceProblem } from '../../src/planning/portfolio/prepare-service.ts';
import {
  type ConstrainedCase,
  constrainedCase,
  limitsOf,
} from '../unit/planning/portfolio/constrained-case.ts';
import { problemArbitrary } from '../unit/planning/portfolio/problem-arbitrary.ts';

const limits = { coverageTarget: 0.8, channelLimit: 7, enumerationLimit: 16, nodeLimit: 100_000 };

/** V(S) of one cell straight from its formula, channels in order of response. */
function served(cell: ServiceProblem['cells'][number], isSelected: (channel: number) => boolean): number {
  const order = [...cell.response.keys()].sort((one, other) => cell.response[other]! - cell.response[one]!);
  let sum = 0;
  let unserved = 1;
  for (const channel of order.filter(isSelected)) {
    const share = Math.min(cell.share[channel]!, 0.999);
    sum += cell.response[channel]! * share * unserved;
    unserved *= 1 - share;
  }
  return sum;
}

/** The largest coverage of any set that the limits allow, by trying all of them. */
function bestByTrying(
  problem: ServiceProblem,
  include: number[],
  exclude: number[],
  maxChannels: number,
): number {
  const cells = problem.cells.filter((cell) => served(cell, () => true) > 0);
  const weightSum = cells.reduce((sum, cell) => sum + cell.weight, 0);
  let best = 0;
  for (let mask = 0; mask < 2 ** problem.channelCount; mask += 1) {
    const has = (channel: number) => ((mask >> channel) & 1) === 1;
    const count = [...(cells.at(0)?.share.keys() ?? [])].filter(has).length;
    if (count > maxChannels || include.some((channel) => !has(channel)) || exclude.some(has)) continue;
    const covered = cells.reduce(
      (sum, cell) => sum + (cell.weight * served(cell, has)) / served(cell, () => true) / weightSum,
      0,
    );
    best = Math.max(best, covered);
  }
  return best;
}

const constrained = problemArbitrary({ channels: [2, 9], cells: [1, 4] }).chain((problem) =>
  fc.record({
    problem: fc.constant(problem),
    roles: fc.array(fc.constantFrom('free', 'free', 'free', 'include', 'exclude'), {
      minLength: problem.channelCount,
      maxLength: problem.channelCount,
    }),
    room: fc.integer({ min: 0, max: 5 }),
  }),
);

describe('the portfolio', () => {
  it.each([16, 0])(
    'is the best of all sets (all compared up to %i channels)',
    async (enumerationLimit) => {
      await fc.assert(
        fc.asyncProperty(constrained, async ({ problem, roles, room }) => {
          const withRole = (role: string) => [...roles.keys()].filter((channel) => roles[channel] === role);
          const include = withRole('include');
          const exclude = withRole('exclude');
          const maxChannels = Math.max(1, include.length + room);
          const portfolio = await choosePortfolio(prepareService(problem, 0.999), {
            ...limits,
            enumerationLimit,
            maxChannels,
            include,
            exclude,
          });
          expect(portfolio.coverage).toBeCloseTo(bestByTrying(problem, include, exclude, maxChannels), 9);
          expect(portfolio.optimal).toBe(true);
          expect(portfolio.selected.length).toBeLessThanOrEqual(maxChannels);
          expect(portfolio.selected).toEqual(expect.arrayContaining(include));
          expect(portfolio.selected.filter((channel) => exclude.includes(channel))).toEqual([]);
        }),
        { numRuns: 60, seed: 2 },
      );
    },
    30_000,
  );

  it('is the best of all sets of twelve channels', async () => {
    await fc.assert(
      fc.asyncProperty(
        problemArbitrary({ channels: [10, 12], cells: [1, 2] }),
        fc.integer({ min: 1, max: 6 }),
        async (problem, maxChannels) => {
          const service = prepareService(problem, 0.999);
          const portfolio = await choosePortfolio(service, {
            ...limits,
            maxChannels,
            include: [],
            exclude: [1],
          });
          expect(portfolio.coverage).toBeCloseTo(bestByTrying(problem, [], [1], maxChannels), 9);
        },
      ),
      { numRuns: 20, seed: 3 },
    );
  }, 30_000);

  it('holds no channel that adds nothing, and grows along its frontier', async () => {
    await fc.assert(
      fc.asyncProperty(problemArbitrary({ channels: [2, 10], cells: [1, 5] }), async (problem) => {
        const service = prepareService(problem, 0.999);
        const { frontier } = await choosePortfolio(service, { ...limits, include: [], exclude: [] });
        let before = 0;
        for (const point of frontier) {
          const set = channelSet(problem.channelCount, point.selected);
          expect(point.coverage).toBeCloseTo(coverage(service, set), 12);
          expect(point.coverage).toBeGreaterThan(before);
          before = point.coverage;
          for (const channel of point.selected)
            expect(contributions(service, set)[channel]).toBeGreaterThan(1e-13);
        }
      }),
      { numRuns: 60, seed: 4 },
    );
  });
});

describe('the limits of a portfolio', () => {
  it('never lower coverage when they are loosened', async () => {
    await fc.assert(
      fc.asyncProperty(constrainedCase([3, 8]), fc.integer({ min: 1, max: 5 }), async (one, maxChannels) => {
        const own = { ...one, maxChannels };
        const service = prepareService(one.problem, 0.999);
        const coverageOf = (changed: Partial<ConstrainedCase>) =>
          choosePortfolio(service, limitsOf({ ...own, ...changed }, limits)).then(
            ({ coverage: covered }) => covered,
            (error: unknown) => {
              if (error instanceof InfeasiblePortfolio) return Number.NEGATIVE_INFINITY;
              throw error;
            },
          );
        const before = await coverageOf({});
        // Included channels that serve nobody are a portfolio, but no channel at all is none.
        if (before === 0) return;
        const looser: Partial<ConstrainedCase>[] = [
          { maxChannels: maxChannels + 1 },
          { exclude: one.exclude.slice(1) },
          { include: one.include.slice(1) },
          { resources: one.resources.map((resource) => ({ ...resource, limit: resource.limit * 1.2 })) },
          { guarantees: one.guarantees.map((guarantee) => ({ ...guarantee, least: guarantee.least * 0.9 })) },
        ];
        for (const changed of looser) expect(await coverageOf(changed)).toBeGreaterThanOrEqual(before - 1e-9);
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});

describe('coverage', () => {
  const sets = fc.tuple(fc.integer({ min: 0, max: 255 }), fc.integer({ min: 0, max: 255 }));
  const setOf = (mask: number) => Uint8Array.from({ length: 8 }, (_, channel) => (mask >> channel) & 1);

  it('is monotone and submodular, between 0 and 1', () => {
    fc.assert(
      fc.property(problemArbitrary({ channels: [8, 8], cells: [1, 6] }), sets, (problem, [one, other]) => {
        const service = prepareService(problem, 0.999);
        const of = (mask: number) => coverage(service, setOf(mask));
        expect(of(one & other)).toBeLessThanOrEqual(of(one) + 1e-12);
        expect(of(one | other) + of(one & other)).toBeLessThanOrEqual(of(one) + of(other) + 1e-12);
        expect(of(one)).toBeGreaterThanOrEqual(0);
        expect(of(255)).toBeCloseTo(service.cellCount > 0 ? 1 : 0, 12);
      }),
      { numRuns: 300, seed: 5 },
    );
  });

  it('does not depend on the unit of responses and weights', () => {
    fc.assert(
      fc.property(problemArbitrary({ channels: [8, 8], cells: [1, 4] }), sets, (problem, [mask]) => {
        const scaled = {
          channelCount: 8,
          cells: problem.cells.map((cell) => ({
            weight: cell.weight * 7,
            share: cell.share,
            response: cell.response.map((value) => value * 12),
          })),
        };
        const own = coverage(prepareService(problem, 0.999), setOf(mask));
        expect(coverage(prepareService(scaled, 0.999), setOf(mask))).toBeCloseTo(own, 12);
      }),
      { numRuns: 100, seed: 6 },
    );
  });
});
