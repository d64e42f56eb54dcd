import type { Knowledge } from './knowledge/knowledge.ts';
import type { BrandFile } from './knowledge/schemas/brand.ts';
import type { Journey } from './knowledge/schemas/journey.ts';
import type { ScoringProfile } from './knowledge/schemas/scoring.ts';
import { assembleMarket, type MarketSettings } from './metrics/assemble-market.ts';
import { conversionRates } from './metrics/conversion-rates.ts';
import { engagementShares } from './metrics/engagement-shares.ts';
import { cellCount, type Market } from './metrics/market.ts';
import { measuredShares } from './metrics/measured-shares.ts';
import type { Evidence, Targets } from './metrics/metric.ts';
import { stageCounts } from './metrics/stage-counts.ts';
import type { Analysis } from './model/analysis.ts';
import type { Observations } from './model/observations.ts';
import { resolveBrand } from './planning/brand.ts';
import { decidePlan } from './planning/decide-plan.ts';
import { describePlan } from './planning/describe-plan.ts';
import { methodIssues } from './planning/text/method-issues.ts';
import { createRandom } from './statistics/random.ts';
import type { Phrasebook } from './wording/phrasebook.ts';

/** Everything that a plan depends on beside the data and the knowledge. Ids are resolved. */
export interface AnalyzeSettings {
  version: string;
  seed: number;
  currency: string | null;
  journey: Journey;
  profile: ScoringProfile;
  goals: MarketSettings['goals'];
  segments: MarketSettings['segments'];
  include: readonly string[];
  exclude: readonly string[];
  active: readonly string[];
  hours: ReadonlyMap<string, number>;
  maxChannels?: number | undefined;
  targets: Omit<Targets, 'stage'>;
  brand?: BrandFile | undefined;
}

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
  const market = toMarket(observations, settings, knowledge, phrasebook);
  const draws = drawsFor(cellCount(market), method.draws.value, method.drawCells.value);
  const random = createRandom(settings.seed);
  const counts = stageCounts(market, method);
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

/** Fewer draws in proportion above a number of cells, never fewer than 100. */
function drawsFor(cells: number, draws: number, limit: number): number {
  return cells <= limit ? draws : Math.max(100, Math.round((draws * limit) / cells));
}
