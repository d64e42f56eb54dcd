import { PlanError } from './errors.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import { conversionRates, conversionRatesOf } from './metrics/conversion-rates.ts';
import { cellCount, type Market } from './metrics/market.ts';
import type { Analysis, Plan } from './model/analysis.ts';
import type { Observations, ObservationsPart } from './model/observations.ts';
import type { OnProgress } from './model/progress.ts';
import { describePart } from './planning/describe-part.ts';
import { planMarket } from './planning/plan-market.ts';
import type { AnalyzeSettings } from './planning/plan-settings.ts';
import {
  alignParts,
  type PlanContext,
  type PreparedMarket,
  prepareMarket,
} from './planning/prepare-market.ts';
import { shareBudget } from './planning/share-budget.ts';
import { methodIssues } from './planning/text/method-issues.ts';
import { withoutFarDays } from './planning/without-far-days.ts';
import { createRandom } from './statistics/random.ts';
import type { Phrasebook } from './wording/phrasebook.ts';

/**
 * From what the tables say to the plan: observations → market → rates → evidence → scores → decisions → words; and
 * the same for each part of the observations where they are divided.
 * Pure: the same arguments give the same result, to the last bit.
 * @param onProgress told how far the work is; no part of the result
 */
export async function analyze(
  observations: Observations,
  settings: AnalyzeSettings,
  knowledge: Knowledge,
  phrasebook: Phrasebook,
  onProgress?: OnProgress,
): Promise<Analysis> {
  const { method } = knowledge;
  const context: PlanContext = { settings, knowledge, phrasebook };
  const whole = prepareMarket(withoutFarDays(observations, method, phrasebook), context);
  refuseTooMany(whole.asRead, 1 + (observations.parts?.length ?? 0), context);
  const draws = drawsFor(cellCount(whole.market), method);
  const random = createRandom(settings.seed);
  const rates = conversionRates(whole.market, whole.counts.stages, method, draws, random, onProgress);
  const plan = await planMarket(whole, rates, context, { draws, random }, onProgress);
  const { parts } = observations;
  if (parts === undefined) return { ...plan, by: null };
  if (settings.by === undefined) throw new Error('analyze: parts without the column that divides them');
  const plans = await planParts(parts, whole, plan, context, onProgress);
  return { ...plan, by: { column: settings.by, plans } };
}

/** One plan a part. Their rates come from one regression, so that a part with few rows leans on the others. */
async function planParts(
  parts: readonly ObservationsPart[],
  whole: PreparedMarket,
  overview: Plan,
  context: PlanContext,
  onProgress: OnProgress | undefined,
): Promise<NonNullable<Analysis['by']>['plans']> {
  const { settings, knowledge } = context;
  const markets = alignParts(
    parts.map(({ observations }) => observations),
    whole.observations,
  ).map((observations) => prepareMarket(observations, context));
  const cells = markets.reduce((sum, { market }) => sum + cellCount(market), 0);
  const draws = drawsFor(cells, knowledge.method);
  const random = createRandom(settings.seed);
  const rates = conversionRatesOf(
    markets.map(({ market }) => market),
    markets.map(({ counts }) => counts.stages),
    knowledge.method,
    draws,
    random,
    onProgress,
  );
  const budgets = budgetsOf(markets, settings);
  const plans = [];
  for (const [index, part] of parts.entries()) {
    const prepared = markets[index]!;
    const limits = { ...settings.limits, budget: budgets?.[index] };
    const own = { ...context, part: part.name, settings: { ...settings, limits } };
    const ofAll = onProgress && amongMany(onProgress, index, parts.length);
    const plan = await planMarket(prepared, rates[index]!, own, { draws, random }, ofAll);
    plans.push(describePart(part, plan, overview));
  }
  return plans;
}

/** How far one of several is, as how far all are. */
function amongMany(onProgress: OnProgress, index: number, count: number): OnProgress {
  return (progress) => {
    if (progress.phase === 'reading') onProgress(progress);
    else onProgress({ ...progress, done: index * progress.of + progress.done, of: count * progress.of });
  };
}

/** A team has its hours and channels for each part; the money is one purse. Undefined without a budget. */
function budgetsOf(
  parts: readonly PreparedMarket[],
  { limits, include, minimumSpend }: AnalyzeSettings,
): number[] | undefined {
  if (limits.budget === undefined) return undefined;
  const spends = parts.map(({ asRead }) =>
    // More may have been refunded than was spent.
    Math.max(
      0,
      asRead.counts.reduce((sum, counts) => sum + (counts?.cost ?? 0), 0),
    ),
  );
  const need = include.reduce((sum, channel) => sum + (minimumSpend.get(channel) ?? 0), 0);
  return shareBudget(limits.budget, spends, need);
}

/**
 * The problems that only the method sees, without estimating anything.
 * @throws PlanError where there is too much to plan at all
 */
export function checkMarket(
  observations: Observations,
  settings: AnalyzeSettings,
  knowledge: Knowledge,
  phrasebook: Phrasebook,
): ReturnType<typeof methodIssues> {
  const context: PlanContext = { settings, knowledge, phrasebook };
  const { asRead, counts, listed } = prepareMarket(observations, context);
  refuseTooMany(asRead, 1 + (observations.parts?.length ?? 0), context);
  const { issues } = withoutFarDays(observations, knowledge.method, phrasebook);
  return [...issues.slice(observations.issues.length), ...methodIssues(asRead, counts, phrasebook, listed)];
}

/** Every segment meets every channel at every stage: a column of names that are all different would never end. */
function refuseTooMany(market: Market, plans: number, { knowledge, phrasebook }: PlanContext): void {
  const { cellLimit, mostChannels } = knowledge.method;
  if (market.channels.length > mostChannels.value)
    throw new PlanError(
      'too-many-cells',
      phrasebook.say('plan.error.too-many-channels', {
        channels: market.channels.length,
        limit: mostChannels.value,
      }),
      { hint: phrasebook.say('plan.error.too-many-channels-hint') },
    );
  if (cellCount(market) * plans <= cellLimit.value) return;
  const values = {
    segments: market.segments.length,
    stages: market.stages.length,
    channels: market.channels.length,
    limit: cellLimit.value,
    plans,
  };
  const id = plans === 1 ? 'plan.error.too-many-cells' : 'plan.error.too-many-plans';
  throw new PlanError('too-many-cells', phrasebook.say(id, values), {
    hint: phrasebook.say('plan.error.too-many-cells-hint'),
  });
}

/** Fewer draws above a number of cells. */
function drawsFor(cells: number, { draws, drawCells, leastDraws }: Knowledge['method']): number {
  if (cells <= drawCells.value) return draws.value;
  // Squared, so that the work falls as the plan grows: twice the cells, a quarter of the draws.
  return Math.max(leastDraws.value, Math.round(draws.value * (drawCells.value / cells) ** 2));
}
