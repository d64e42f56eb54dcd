import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choosePortfolio } from '../../../../src/planning/portfolio/choose-portfolio.ts';
import {
  InfeasiblePortfolio,
  type Relaxation,
} from '../../../../src/planning/portfolio/infeasible-portfolio.ts';
import type { PortfolioLimits } from '../../../../src/planning/portfolio/portfolio.ts';
import { prepareService } from '../../../../src/planning/portfolio/prepare-service.ts';
import { relaxBySearching } from '../../../../src/planning/portfolio/relax-by-searching.ts';
import { relaxLimits } from '../../../../src/planning/portfolio/relax-limits.ts';
import { type ConstrainedCase, constrainedCase, limitsOf } from './constrained-case.ts';
import { cellOf } from './problem-arbitrary.ts';
import { allowedSets, bestCoverage } from './try-all-sets.ts';

const effort = { enumerationLimit: 16, nodeLimit: 1000 };

/** Unduplicated reach of .5, .4, .3 and .1; everybody uses channel 4. Hours 10, 8.5, 6, 4 and 20. */
const service = prepareService(
  { channelCount: 5, cells: [cellOf(1, [0.5, 1], [0.4, 1], [0.3, 1], [0.1, 1], [1, 1])] },
  1,
);
const hours = (limit: number) => ({ id: 'hours' as const, need: Float64Array.of(10, 8.5, 6, 4, 20), limit });
const purchase = (least: number) => ({ id: 'purchase', weight: Float64Array.of(1), least });
const limits: PortfolioLimits = {
  ...effort,
  include: [],
  exclude: [4],
  coverageTarget: 0.8,
  channelLimit: 7,
};

async function refusal(changed: Partial<PortfolioLimits>): Promise<InfeasiblePortfolio> {
  return choosePortfolio(service, { ...limits, ...changed }).then(
    () => expect.unreachable('a portfolio was found'),
    (error: unknown) => error as InfeasiblePortfolio,
  );
}

const closeTo = (value: number) => expect.closeTo(value, 12) as number;

describe('a portfolio that cannot be', () => {
  it('names the limits that would make it possible, each alone, and how far', async () => {
    // By hand: .7 takes {0, 1} (18.5 hours) and .65 is what 16 hours reach, {0, 2}; channel 4 alone takes 20.
    const error = await refusal({ resources: [hours(16)], guarantees: [purchase(0.7)] });
    expect(error).toBeInstanceOf(InfeasiblePortfolio);
    expect(error.proven).toBe(true);
    expect(error.relaxed).toEqual({
      alone: [
        { limit: 'hours', least: 18.5 },
        { limit: 'guarantee', id: 'purchase', most: closeTo(0.65) },
      ],
      together: [],
      exact: true,
    });
  });

  it('names channels to let in or out, and their number', async () => {
    // Two of the first four reach .7 at most; three .79, channel 4 everything.
    const error = await refusal({ maxChannels: 2, include: [0], guarantees: [purchase(0.75)] });
    expect(error.relaxed.alone).toEqual([
      { limit: 'channels', least: 3 },
      { limit: 'guarantee', id: 'purchase', most: closeTo(0.7) },
      { limit: 'exclude', channels: [4] },
    ]);
    const crowded = await refusal({ maxChannels: 1, include: [1, 2] });
    expect(crowded.relaxed.alone).toEqual([
      { limit: 'channels', least: 2 },
      { limit: 'include', channels: [2] },
    ]);
  });

  it('says that not even one channel fits', async () => {
    const error = await refusal({ resources: [hours(3)] });
    expect(error.relaxed.alone).toEqual([{ limit: 'hours', least: 4 }]);
  });

  it('lets the included channel go where that alone helps', async () => {
    // Both take 18.5 hours and are two; 0 alone is one and takes 10.
    const error = await refusal({ maxChannels: 1, include: [0, 1], resources: [hours(18)] });
    expect(error.relaxed.alone).toEqual([{ limit: 'include', channels: [1] }]);
  });

  it('names several together where none alone helps', async () => {
    // Every set breaks two limits or more. Of those that break two, channel 0 alone comes closest: half of what
    // is included, and .1 of coverage; {0, 1} is one channel too many out of one, and half an hour.
    const error = await refusal({
      include: [0, 1],
      maxChannels: 1,
      resources: [hours(18)],
      guarantees: [purchase(0.6)],
    });
    expect(error.relaxed).toEqual({
      alone: [],
      together: [
        { limit: 'guarantee', id: 'purchase', most: closeTo(0.5) },
        { limit: 'include', channels: [1] },
      ],
      exact: true,
    });
  });
});

/** The case with one limit changed as advised; `by` moves the value on, beyond what was advised or short of it. */
function relax(one: ConstrainedCase, { ...change }: Relaxation, by: number): ConstrainedCase {
  switch (change.limit) {
    case 'channels':
      return { ...one, maxChannels: change.least + by };
    case 'guarantee':
      return {
        ...one,
        guarantees: one.guarantees.map((own) =>
          own.id === change.id ? { ...own, least: change.most - by * 1e-6 } : own,
        ),
      };
    case 'include':
      return { ...one, include: one.include.filter((channel) => !change.channels.includes(channel)) };
    case 'exclude':
      return { ...one, exclude: one.exclude.filter((channel) => !change.channels.includes(channel)) };
    default:
      return {
        ...one,
        resources: one.resources.map((own) =>
          own.id === change.limit ? { ...own, limit: change.least + by / 8 } : own,
        ),
      };
  }
}

const isPossible = (one: ConstrainedCase) =>
  bestCoverage(allowedSets(one), one.maxChannels ?? Number.POSITIVE_INFINITY) !== undefined;

/** Cases without a portfolio, and with something to choose from. */
const infeasibleCase = (channels: [number, number]) =>
  constrainedCase(channels).filter(
    (one) => one.exclude.length + one.include.length < one.problem.channelCount && !isPossible(one),
  );

/** The case without one of its limits, for every limit but those named. */
function withoutOne(one: ConstrainedCase, named: ReadonlySet<string>): ConstrainedCase[] {
  const others = <T extends { id: string }>(limits: readonly T[], dropped: T) =>
    limits.filter((own) => own !== dropped);
  return [
    ...(named.has('channels') ? [] : [{ ...one, maxChannels: undefined }]),
    ...(named.has('include') ? [] : [{ ...one, include: [] }]),
    ...one.resources
      .filter(({ id }) => !named.has(id))
      .map((dropped) => ({ ...one, resources: others(one.resources, dropped) })),
    ...one.guarantees
      .filter(({ id }) => !named.has(id))
      .map((dropped) => ({ ...one, guarantees: others(one.guarantees, dropped) })),
  ];
}

describe('relaxLimits', () => {
  it('gives the least values that do, and leaves out no limit that helps', () => {
    fc.assert(
      fc.property(infeasibleCase([3, 8]), (one) => {
        const { alone, exact } = relaxLimits(prepareService(one.problem, 0.999), limitsOf(one, effort));
        expect(exact).toBe(true);
        for (const change of alone) {
          const isNumber = change.limit !== 'include' && change.limit !== 'exclude';
          expect(isPossible(relax(one, change, 0))).toBe(true);
          if (isNumber) expect(isPossible(relax(one, change, -1))).toBe(false);
        }
        const named = new Set(
          alone.map((change) => (change.limit === 'guarantee' ? change.id : change.limit)),
        );
        for (const other of withoutOne(one, named)) expect(isPossible(other)).toBe(false);
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  it('gives several limits that do together where none does alone', () => {
    fc.assert(
      fc.property(infeasibleCase([3, 8]), (one) => {
        const { alone, together } = relaxLimits(prepareService(one.problem, 0.999), limitsOf(one, effort));
        expect(alone.length > 0).toBe(together.length === 0);
        const relaxed = together.reduce((changed, change) => relax(changed, change, 0), one);
        if (together.length > 0) expect(isPossible(relaxed)).toBe(true);
      }),
      { numRuns: 60, seed: 2 },
    );
  });
});

describe('relaxBySearching', () => {
  it('gives values that are enough', () => {
    let advised = 0;
    fc.assert(
      fc.property(infeasibleCase([3, 8]), (one) => {
        const prepared = prepareService(one.problem, 0.999);
        const found = relaxBySearching(prepared, limitsOf(one, effort));
        expect(found.exact).toBe(false);
        for (const change of found.alone) expect(isPossible(relax(one, change, 0))).toBe(true);
        const together = found.together.reduce((changed, change) => relax(changed, change, 0), one);
        if (found.together.length > 0) expect(isPossible(together)).toBe(true);
        advised += found.alone.length + found.together.length;
      }),
      { numRuns: 40, seed: 3 },
    );
    expect(advised).toBeGreaterThan(20);
  });
});
