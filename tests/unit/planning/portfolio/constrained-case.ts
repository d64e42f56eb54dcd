import fc from 'fast-check';
import { guaranteeWeights } from '../../../../src/planning/portfolio/guarantee-weights.ts';
import type { PortfolioLimits } from '../../../../src/planning/portfolio/portfolio.ts';
import type { ServiceProblem } from '../../../../src/planning/portfolio/prepare-service.ts';
import { problemArbitrary } from './problem-arbitrary.ts';

/** A problem and limits of every kind, as a person would put them: per channel, per cell of the problem. */
export interface ConstrainedCase {
  problem: ServiceProblem;
  include: number[];
  exclude: number[];
  maxChannels: number | undefined;
  channelLimit: number;
  coverageTarget: number;
  resources: { id: 'hours' | 'budget'; need: number[]; limit: number }[];
  /** Cells of the problem that belong to the guaranteed stage or segment. */
  guarantees: { id: string; cells: number[]; least: number }[];
}

/** Quarters of hours, so that sums are exact: what is just enough must be enough however it is added up. */
const need = fc.oneof(
  fc.constantFrom(0, 1, 5, 10),
  fc.integer({ min: 0, max: 80 }).map((quarters) => quarters / 4),
);

/** A problem with random limits of every kind, from loose to impossible. */
export function constrainedCase(channels: [least: number, most: number]): fc.Arbitrary<ConstrainedCase> {
  return problemArbitrary({ channels, cells: [2, 6] }).chain((problem) => {
    const perChannel = <T>(value: fc.Arbitrary<T>) =>
      fc.array(value, { minLength: problem.channelCount, maxLength: problem.channelCount });
    const resource = <Id extends 'hours' | 'budget'>(id: Id) =>
      fc
        .record({ need: perChannel(need), part: fc.double({ min: 0.05, max: 1.1, noNaN: true }) })
        .map((drawn) => ({
          id,
          need: drawn.need,
          limit: Math.round(4 * drawn.part * drawn.need.reduce((sum, own) => sum + own, 0)) / 4,
        }));
    const cellCount = problem.cells.length;
    const guarantee = (id: string, cells: number[]) =>
      fc.double({ min: 0, max: 0.95, noNaN: true }).map((least) => ({ id, cells, least }));
    const cells = [...Array(cellCount).keys()];
    return fc
      .record({
        roles: perChannel(
          fc.constantFrom('free', 'free', 'free', 'free', 'free', 'free', 'include', 'exclude'),
        ),
        maxChannels: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
        channelLimit: fc.integer({ min: 1, max: 7 }),
        coverageTarget: fc.constantFrom(0.5, 0.8, 0.95),
        hours: fc.option(resource('hours'), { freq: 3 }),
        budget: fc.option(resource('budget')),
        purchase: fc.option(guarantee('purchase', cells.slice(0, Math.ceil(cellCount / 2)))),
        students: fc.option(
          guarantee(
            'students',
            cells.filter((cell) => cell % 2 === 0),
          ),
        ),
      })
      .map(({ roles, hours, budget, purchase, students, ...rest }) => ({
        ...rest,
        problem,
        include: [...roles.keys()].filter((channel) => roles[channel] === 'include'),
        exclude: [...roles.keys()].filter((channel) => roles[channel] === 'exclude'),
        resources: [hours, budget].filter((one) => one !== null),
        guarantees: [purchase, students].filter((one) => one !== null),
      }));
  });
}

/** The limits of a case in the form that the planner takes. */
export function limitsOf(
  one: ConstrainedCase,
  effort: Pick<PortfolioLimits, 'enumerationLimit' | 'nodeLimit'>,
): PortfolioLimits {
  return {
    ...effort,
    maxChannels: one.maxChannels,
    include: one.include,
    exclude: one.exclude,
    coverageTarget: one.coverageTarget,
    channelLimit: one.channelLimit,
    resources: one.resources.map((resource) => ({ ...resource, need: Float64Array.from(resource.need) })),
    guarantees: one.guarantees.map(({ id, cells, least }) => ({
      id,
      least,
      weight: guaranteeWeights(one.problem, (cell) => cells.includes(cell)),
    })),
  };
}
