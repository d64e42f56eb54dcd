import { PlanError } from './errors.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import { assembleMarket } from './metrics/assemble-market.ts';
import { conversionRates } from './metrics/conversion-rates.ts';
import { engagementShares } from './metrics/engagement-shares.ts';
import { cellCount, type Market } from './metrics/market.ts';
import { measuredShares } from './metrics/measured-shares.ts';
import type { Evidence } from './metrics/metric.ts';
import { stageCounts, withoutSlips } from './metrics/stage-counts.ts';
import type { Analysis } from './model/analysis.ts';
import type { Observations } from './model/observations.ts';
import { resolveBrand } from './planning/brand.ts';
import { channelTotals } from './planning/channel-totals.ts';
import { decidePlan } from './planning/decide-plan.ts';
import { describePlan } from './planning/describe-plan.ts';
import type { AnalyzeSettings } from './planning/plan-settings.ts';
import { methodIssues } from './planning/text/method-issues.ts';
import { createRandom } from './statistics/random.ts';
import type { Phrasebook } from './wording/phrasebook.ts';

/**
 * From what the tables say to the plan: observations → market → evidence → scores → decisions → words.
 * Pure: the same arguments give the same result, to the last bit.
 */
export async function analyze(
  observations: Observations,
  settings: AnalyzeSettings,
  knowledge: Knowledge,
  phrasebook: Phrasebook,
): Promise<Analysis> {
  const { method } = knowledge;
  const asRead = toMarket(observations, settings, knowledge, phrasebook);
  const counts = stageCounts(asRead, method);
  const market = withoutSlips(asRead, counts.exceeding);
  refuseTooMany(asRead, method, phrasebook);
  const draws = drawsFor(cellCount(market), method);
  const random = createRandom(settings.seed);
  const brand = resolveBrand(settings.brand, knowledge.defaultBrand);
  const evidence: Evidence = {
    market,
    method,
    rates: conversionRates(market, counts.stages, method, draws, random),
    shares: measuredShares(market, draws, random),
    engagement: engagementShares(market, method, draws, random),
    voice: brand.voice,
    targets: {
      ...settings.targets,
      stage: market.stages.findIndex(({ id }) => id === settings.journey.defaultStage),
    },
  };
  const plan = await decidePlan(evidence, {
    profile: settings.profile,
    purposes: knowledge.purposes,
    interactions: observations.interactions,
    totals: asRead.channels.map((_, channel) => channelTotals(asRead, channel)),
    draws,
    maxChannels: settings.maxChannels,
    include: settings.include,
    exclude: settings.exclude,
  });
  const issues = [...observations.issues, ...methodIssues(market, counts, phrasebook)];
  return describePlan(plan, {
    observations,
    issues,
    settings,
    brand,
    reminders: knowledge.reminders,
    phrasebook,
  });
}

/** The problems that only the method sees, without estimating anything. */
export function checkMarket(
  observations: Observations,
  settings: AnalyzeSettings,
  knowledge: Knowledge,
  phrasebook: Phrasebook,
): ReturnType<typeof methodIssues> {
  const market = toMarket(observations, settings, knowledge, phrasebook);
  return methodIssues(market, stageCounts(market, knowledge.method), phrasebook);
}

function toMarket(
  observations: Observations,
  settings: AnalyzeSettings,
  knowledge: Knowledge,
  phrasebook: Phrasebook,
): Market {
  return assembleMarket(observations, {
    journey: settings.journey,
    language: phrasebook.language,
    everyoneName: phrasebook.say('plan.everyone'),
    knowledge: new Map(knowledge.channels.map((channel) => [channel.id, channel])),
    goals: settings.goals,
    segments: settings.segments,
    include: settings.include,
    active: settings.active,
    hours: settings.hours,
  });
}

/** Every segment meets every channel at every stage: a column of names that are all different would never end. */
function refuseTooMany(market: Market, { cellLimit }: Knowledge['method'], { say }: Phrasebook): void {
  if (cellCount(market) <= cellLimit.value) return;
  const values = {
    segments: market.segments.length,
    stages: market.stages.length,
    channels: market.channels.length,
    limit: cellLimit.value,
  };
  throw new PlanError('too-many-cells', say('plan.error.too-many-cells', values), {
    hint: say('plan.error.too-many-cells-hint'),
  });
}

/** Fewer draws above a number of cells. */
function drawsFor(cells: number, { draws, drawCells, leastDraws }: Knowledge['method']): number {
  if (cells <= drawCells.value) return draws.value;
  // Squared, so that the work falls as the plan grows: twice the cells, a quarter of the draws.
  return Math.max(leastDraws.value, Math.round(draws.value * (drawCells.value / cells) ** 2));
}
