import type { OpenDataKnowledge } from '../knowledge/schemas/open-data.ts';
import type { Reminders } from '../knowledge/schemas/reminders.ts';
import type { Sources } from '../knowledge/schemas/sources.ts';
import type { AnalysisStage, Plan } from '../model/analysis.ts';
import type { Issue } from '../model/issue.ts';
import type { Observations } from '../model/observations.ts';
import { createRandom } from '../statistics/random.ts';
import type { Phrasebook } from '../wording/phrasebook.ts';
import type { Brand } from './brand.ts';
import { buildBudget } from './build-budget.ts';
import { buildCells } from './build-cells.ts';
import { buildChannel } from './build-channel.ts';
import { buildPortfolio } from './build-portfolio.ts';
import { buildSegment } from './build-segment.ts';
import { callablePaths, callsToAction } from './calls-to-action.ts';
import { findOpenData } from './open-data.ts';
import type { PathlessPlan, PlanDecisions } from './plan-decisions.ts';
import type { AnalyzeSettings } from './plan-settings.ts';
import { remindedChannel, remindersFor } from './reminders.ts';
import { listAssumptions } from './text/list-assumptions.ts';
import { listSources } from './text/list-sources.ts';
import type { Wording } from './text/wording.ts';
import { writeFirstSteps } from './text/write-first-steps.ts';
import { writeHeadline } from './text/write-headline.ts';
import { writeKeepRule } from './text/write-keep-rule.ts';
import { writeOpenData } from './text/write-open-data.ts';
import { writeOpenQuestion } from './text/write-open-question.ts';
import { writeSummary } from './text/write-summary.ts';
import { brandVoiceSummary } from './voice/brand-voice-summary.ts';

export interface DescriptionSettings {
  observations: Observations;
  issues: readonly Issue[];
  settings: AnalyzeSettings;
  brand: Brand;
  reminders: Reminders;
  openData: OpenDataKnowledge;
  sources: Sources;
  phrasebook: Phrasebook;
}

/** Puts the decisions into words and into the shape of the result. */
export function describePlan(decided: PathlessPlan, description: DescriptionSettings): Plan {
  const { settings, brand, phrasebook, observations } = description;
  const plan = { ...decided, paths: callablePaths(decided, brand) };
  const { market, method } = plan.evidence;
  const { ctas, issues: ctaIssues } = callsToAction(plan, brand, phrasebook, observations);
  const wording: Wording = { plan, phrasebook, ctas };
  const openData = findOpenData(
    plan,
    description.openData.method,
    settings.profile.weights,
    // Not the numbers that the rates were drawn with.
    createRandom(settings.seed + 1),
  );
  const channels = plan.priority.map((channel, rank) =>
    buildChannel(wording, description, channel, rank + 1),
  );
  const assumptions = listAssumptions(
    wording,
    settings.brand !== undefined,
    openData.length > 0 ? Object.values(description.openData.method) : [],
  );
  return {
    schemaVersion: 1,
    generator: { name: 'optichannel', version: settings.version },
    brand: brand.name ?? phrasebook.say('plan.brand'),
    language: phrasebook.language,
    currency: settings.currency,
    seed: settings.seed,
    journey: settings.journey.id,
    goal: settings.goal?.id ?? null,
    scoring: settings.profile.id,
    headline: writeHeadline(wording, rowsOf(observations)),
    summary: writeSummary(wording),
    firstSteps: writeFirstSteps(wording),
    openQuestion: writeOpenQuestion(wording, openData),
    openData: writeOpenData(wording, openData, description.openData),
    keepRule: writeKeepRule(wording),
    voice: brandVoiceSummary(brand, settings.brand, phrasebook),
    inputs: observations.inputs,
    issues: [...description.issues, ...ctaIssues],
    segments: market.segments.map((_, segment) => buildSegment(wording, segment)),
    stages: market.stages.map((_, stage) => buildStage(plan, stage)),
    cells: buildCells(plan),
    channels,
    portfolio: buildPortfolio(plan, settings),
    budget: buildBudget(wording),
    whatIfs: [],
    reminders: remindersFor(
      plan.priority
        .filter((channel) => ['focus', 'next', 'test'].includes(plan.verdicts[channel]!.tier))
        .map((channel) => remindedChannel(wording, channel)),
      description.reminders,
      phrasebook.language,
    ),
    method: {
      draws: plan.draws,
      interval: method.intervalLevel.value,
      clearBest: method.tieProbability.value,
      likelyBest: method.likelyBest.value,
      servingShare: method.servingShare.value,
      weights: normalised(settings.profile.weights),
      assumptions,
      sources: listSources(assumptions, description.sources),
    },
  };
}

/** Weights as parts of their sum. */
function normalised<K extends string>(weights: Record<K, number>): Record<K, number> {
  const entries = Object.entries(weights) as [K, number][];
  const total = entries.reduce((sum, [, weight]) => sum + weight, 0);
  return Object.fromEntries(entries.map(([id, weight]) => [id, weight / total])) as Record<K, number>;
}

function rowsOf({ inputs }: Observations): { read: number; rejected: number } {
  // Preambles and totals of exports are rows of the file, but nothing that anybody would miss.
  const skipped = inputs.flatMap((input) => Object.values(input.skipped ?? {})).reduce((a, b) => a + b, 0);
  const sum = (field: 'rows' | 'rejectedRows') => inputs.reduce((total, input) => total + input[field], 0);
  return { read: sum('rows') - skipped, rejected: sum('rejectedRows') - skipped };
}

function buildStage({ evidence }: PlanDecisions, index: number): AnalysisStage {
  const stage = evidence.market.stages[index]!;
  const { model, posterior } = evidence.rates[index]!;
  return { ...stage, rateModel: model, rate: posterior?.overall ?? null };
}
