import type { OpenDataKnowledge } from '../knowledge/schemas/open-data.ts';
import type { Reminders } from '../knowledge/schemas/reminders.ts';
import type { Sources } from '../knowledge/schemas/sources.ts';
import { cellIndex } from '../metrics/market.ts';
import type { AnalysisSegment, AnalysisStage, Plan } from '../model/analysis.ts';
import type { Issue } from '../model/issue.ts';
import type { Observations } from '../model/observations.ts';
import { createRandom } from '../statistics/random.ts';
import type { Phrasebook } from '../wording/phrasebook.ts';
import type { Brand } from './brand.ts';
import { buildBudget } from './build-budget.ts';
import { buildCells } from './build-cells.ts';
import { buildChannel } from './build-channel.ts';
import { buildPortfolio } from './build-portfolio.ts';
import { callsToAction } from './calls-to-action.ts';
import { currentOffers } from './ctas/current-offers.ts';
import { jobsForBrand } from './ctas/jobs-for-brand.ts';
import { lastObservedDay } from './ctas/last-observed-day.ts';
import { findOpenData } from './open-data.ts';
import type { PlanDecisions } from './plan-decisions.ts';
import type { AnalyzeSettings } from './plan-settings.ts';
import { remindedChannel, remindersFor } from './reminders.ts';
import { servingChannels } from './served-cells.ts';
import { servingBasis } from './serving-basis.ts';
import { listAssumptions } from './text/list-assumptions.ts';
import { listSources } from './text/list-sources.ts';
import type { Wording } from './text/wording.ts';
import { writeFirstSteps } from './text/write-first-steps.ts';
import { writeHeadline } from './text/write-headline.ts';
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
export function describePlan(decided: PlanDecisions, description: DescriptionSettings): Plan {
  const { settings, brand, phrasebook, observations } = description;
  const plan = { ...decided, jobs: possibleJobs(decided, brand, observations) };
  const { market, method } = plan.evidence;
  const { ctas, issues: ctaIssues } = callsToAction(plan, brand, phrasebook, observations);
  const wording: Wording = { plan, phrasebook, ctas };
  const openData = findOpenData(
    plan,
    description.openData.method,
    settings.profile.weights,
    createRandom(settings.seed),
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
    voice: brandVoiceSummary(brand, phrasebook),
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
        .map((channel) => remindedChannel(plan, channel)),
      description.reminders,
      phrasebook.language,
    ),
    method: {
      draws: plan.draws,
      interval: method.intervalLevel.value,
      weights: normalised(settings.profile.weights),
      assumptions,
      sources: listSources(assumptions, description.sources),
    },
  };
}

/** The jobs of every channel as the brand can do them: nobody brings offers that it has not. */
function possibleJobs(
  { evidence, jobs }: PlanDecisions,
  brand: Brand,
  observations: Observations,
): PlanDecisions['jobs'] {
  const hasOffer = currentOffers(brand.offers, lastObservedDay(observations)).length > 0;
  return jobs.map((own, index) => {
    const { id } = evidence.market.channels[index]!;
    const observed = observations.interactions.some(({ channel }) => channel === id);
    return jobsForBrand(own, { hasOffer, observed });
  });
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

function buildSegment({ plan, phrasebook }: Wording, index: number): AnalysisSegment {
  const { segments, stages, channels } = plan.evidence.market;
  const { id, name, size, value, weight } = segments[index]!;
  const path = plan.paths[index]!;
  return {
    id,
    name,
    size,
    value,
    weight,
    path: path.map(({ channel, friction }, step) => {
      const next = path[step + 1];
      return {
        stage: stages[step]!.id,
        channel: channels[channel]!.id,
        next: next ? channels[next.channel]!.id : null,
        friction,
      };
    }),
    serving: stages.map((stage, at) => ({
      stage: stage.id,
      channels: servingChannels(plan.evidence, plan.served, at, index).map((channel) => ({
        channel: channels[channel]!.id,
        share: Math.min(1, plan.served[cellIndex(plan.evidence.market, at, index, channel)]!),
        basis: servingBasis(plan, at, index, channel),
      })),
    })),
    deadEnds: plan.deadEnds[index]!.map(({ stage, channel, connectTo }) => ({
      stage: stages[stage]!.id,
      channel: channels[channel]!.id,
      connectTo: connectTo === null ? null : channels[connectTo]!.id,
      text: phrasebook.say('plan.dead-end', {
        channel: channels[channel]!.name,
        stage: phrasebook.inSentence(stages[stage]!.name),
        to: connectTo === null ? '' : channels[connectTo]!.name,
      }),
    })),
  };
}

function buildStage({ evidence }: PlanDecisions, index: number): AnalysisStage {
  const stage = evidence.market.stages[index]!;
  const { model, posterior } = evidence.rates[index]!;
  return { ...stage, rateModel: model, rate: posterior?.overall ?? null };
}
