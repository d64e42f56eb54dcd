import type { StageRates } from '../metrics/conversion-rates.ts';
import { engagementShares } from '../metrics/engagement-shares.ts';
import { measuredShares } from '../metrics/measured-shares.ts';
import type { Evidence } from '../metrics/metric.ts';
import type { Plan } from '../model/analysis.ts';
import type { Observations } from '../model/observations.ts';
import type { OnProgress } from '../model/progress.ts';
import type { Random } from '../statistics/random.ts';
import { resolveBrand } from './brand.ts';
import { channelTotals } from './channel-totals.ts';
import { currentOffers } from './ctas/current-offers.ts';
import { lastObservedDay } from './ctas/last-observed-day.ts';
import { decidePlan } from './decide-plan.ts';
import { describePlan } from './describe-plan.ts';
import { InfeasiblePortfolio } from './portfolio/infeasible-portfolio.ts';
import type { PlanContext, PreparedMarket } from './prepare-market.ts';
import { infeasibleError } from './text/infeasible-error.ts';
import { methodIssues } from './text/method-issues.ts';

/**
 * From a market and its rates to the plan: evidence → scores → decisions → words.
 * @param draws as many as the rates have
 * @throws PlanError `infeasible` when no portfolio meets the limits
 */
export async function planMarket(
  prepared: PreparedMarket,
  rates: readonly StageRates[],
  { settings, knowledge, phrasebook, part }: PlanContext,
  { draws, random }: { draws: number; random: Random },
  onProgress?: OnProgress,
): Promise<Plan> {
  const { observations, asRead, counts, market } = prepared;
  const { method } = knowledge;
  const brand = resolveBrand(settings.brand, knowledge.defaultBrand);
  const evidence: Evidence = {
    market,
    method,
    rates,
    shares: measuredShares(market, draws, random),
    engagement: engagementShares(market, method, draws, random),
    voice: brand.voice,
    targets: {
      ...settings.targets,
      stage: market.stages.findIndex(({ id }) => id === settings.journey.defaultStage),
    },
  };
  const lastDay = lastObservedDay(observations);
  const { limits, minimumSpend, cover, include, exclude, spending, profile } = settings;
  const decisions = {
    ...{ limits, minimumSpend, cover, include, exclude, spending, profile, draws, random },
    purposes: knowledge.purposes,
    interactions: observations.interactions,
    totals: asRead.channels.map((_, channel) => channelTotals(asRead, channel, market)),
    days: observedDays(observations),
    dated: observations.dated,
    lastDay,
    hasOffer: currentOffers(brand.offers, lastDay).length > 0,
  };
  const plan = await decidePlan(evidence, decisions, onProgress).catch((error: unknown) => {
    if (!(error instanceof InfeasiblePortfolio)) throw error;
    const own = part === undefined ? undefined : { name: part, budget: limits.budget };
    throw infeasibleError(error, market, phrasebook, own);
  });
  const issues = [...observations.issues, ...methodIssues(market, counts, phrasebook, prepared.listed)];
  const { reminders, openData, sources } = knowledge;
  const described = { observations, issues, settings, brand, reminders, openData, sources, phrasebook };
  return describePlan(plan, described);
}

/** Days that the files together cover, or else the dates of their rows; null where none tells. */
function observedDays({ inputs, dated }: Observations): number | null {
  const periods = inputs.flatMap(({ period }) => period ?? []);
  const dates =
    periods.length > 0 ? periods.flatMap(({ from, to }) => [from, to]) : dated.map(({ date }) => date);
  if (dates.length === 0) return null;
  const days = dates.map((date) => Date.parse(`${date}T00:00:00Z`) / 86_400_000);
  const [first, last] = days.reduce(
    ([low, high], day) => [Math.min(low, day), Math.max(high, day)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
  return last - first + 1;
}
