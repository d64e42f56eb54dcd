import type { Evidence } from '../metrics/metric.ts';
import type { CoverWish, PlanLimits } from './plan-settings.ts';
import { plannedHours } from './planned-hours.ts';
import { guaranteeWeights } from './portfolio/guarantee-weights.ts';
import type { Guarantee, PortfolioLimits, Resource } from './portfolio/portfolio.ts';
import type { ServiceProblem } from './portfolio/prepare-service.ts';

/** What the portfolio must keep to; channels as indices of the market. */
export interface PortfolioWishes {
  limits: PlanLimits;
  include: readonly number[];
  exclude: readonly number[];
  /** Channel id → money a period below which it is not worth beginning. */
  minimumSpend: ReadonlyMap<string, number>;
  cover: readonly CoverWish[];
}

/**
 * The wishes of a plan as limits of its portfolio. Hours and minimum spends are added up even where nothing limits
 * them, so that the frontier can tell them. Without a minimum a channel can begin with nothing.
 */
export function portfolioLimits(
  { market, method }: Evidence,
  problem: ServiceProblem,
  { limits, include, exclude, minimumSpend, cover }: PortfolioWishes,
): PortfolioLimits {
  const resources: Resource[] = [
    {
      id: 'hours',
      need: Float64Array.from(plannedHours(market), ({ hours }) => hours ?? 0),
      limit: limits.hours ?? Number.POSITIVE_INFINITY,
    },
    {
      id: 'budget',
      need: Float64Array.from(market.channels, ({ id }) => minimumSpend.get(id) ?? 0),
      limit: limits.budget ?? Number.POSITIVE_INFINITY,
    },
  ];
  return {
    ...(limits.channels === undefined ? {} : { maxChannels: limits.channels }),
    include,
    exclude,
    resources,
    guarantees: cover.map((wish): Guarantee => guaranteeOf(wish, market, problem)),
    coverageTarget: method.coverageTarget.value,
    channelLimit: method.channelLimit.value,
    enumerationLimit: method.enumerationLimit.value,
    nodeLimit: method.nodeLimit.value,
  };
}

/** Cells of a service problem run over stages, then segments. */
function guaranteeOf({ of, id, least }: CoverWish, market: Evidence['market'], problem: ServiceProblem) {
  const segments = market.segments.length;
  const isMeant = (cell: number) =>
    of === 'stage'
      ? market.stages[Math.floor(cell / segments)]!.id === id
      : market.segments[cell % segments]!.id === id;
  return { id, weight: guaranteeWeights(problem, isMeant), least };
}
