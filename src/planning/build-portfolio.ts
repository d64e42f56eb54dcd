import type { Analysis } from '../model/analysis.ts';
import { hoursOf } from './hours-of.ts';
import type { PlanDecisions } from './plan-decisions.ts';
import type { AnalyzeSettings } from './plan-settings.ts';
import { plannedHours } from './planned-hours.ts';
import { frontierMark } from './portfolio/frontier-mark.ts';
import type { FrontierPoint } from './portfolio/portfolio.ts';
import { safeCore } from './safe-core.ts';
import { weekHours } from './week-hours.ts';

type PortfolioResult = Analysis['portfolio'];

/** The portfolio of the result: what was chosen, within which limits, and what other sizes would have been. */
export function buildPortfolio(plan: PlanDecisions, settings: AnalyzeSettings): PortfolioResult {
  const { market, method } = plan.evidence;
  const { portfolio } = plan;
  const ids = (channels: readonly number[]) => channels.map((channel) => market.channels[channel]!.id);
  const hours = (channels: readonly number[]) => finite(hoursOf(market, channels).hours);
  const planned = plannedHours(market);
  const hasMinimum = settings.minimumSpend.size > 0;
  const { core, steadyUnmeasured, dependsOnData } = safeCore(plan);
  const { limits } = settings;
  return {
    selected: ids(portfolio.selected),
    coverage: Math.min(1, portfolio.coverage),
    optimal: portfolio.optimal,
    gap: portfolio.gap,
    constraints: {
      channels: limits.channels ?? null,
      hours: limits.hours ?? null,
      budget: limits.budget ?? null,
      cover: settings.cover.map((wish, index) => ({ ...wish, reached: plan.reached[index]! })),
      include: [...settings.include],
      exclude: [...settings.exclude],
    },
    effortHours: hours(portfolio.selected),
    everywhereHours: hours([...market.channels.keys()]),
    hoursAssumed: ids([...market.channels.keys()].filter((channel) => planned[channel]!.assumed)),
    week: buildWeek(plan, ids),
    minimumSpend: hasMinimum ? (portfolio.used.budget ?? 0) : null,
    core: ids(core),
    steadyUnmeasured: ids(steadyUnmeasured),
    reachGuessed: plan.shares.origin.every((origin) => origin === 'contacts' || origin === 'unknown'),
    dependsOnData: ids(dependsOnData),
    mark: frontierMark(portfolio.frontier, method.coverageMark.value)?.channels ?? null,
    markCoverage: method.coverageMark.value,
    frontier: portfolio.frontier.map((point: FrontierPoint) => ({
      channels: point.channels,
      selected: ids(point.selected),
      coverage: Math.min(1, point.coverage),
      effortHours: hours(point.selected),
      minimumSpend: hasMinimum ? (point.used.budget ?? 0) : null,
      spend: spendOf(plan, point.selected),
      optimal: point.optimal,
    })),
  };
}

function buildWeek(
  plan: PlanDecisions,
  ids: (channels: readonly number[]) => string[],
): PortfolioResult['week'] {
  const week = weekHours(plan);
  return week && { ...week, kept: ids(week.kept) };
}

/** Money a period that channels get today; null where no row states any. */
function spendOf({ budget }: PlanDecisions, selected: readonly number[]): number | null {
  if (budget === null) return null;
  const spends = budget.allocation.filter(({ channel }) => selected.includes(channel));
  return spends.reduce((sum, { current }) => sum + current, 0);
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
