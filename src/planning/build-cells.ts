import { logistic } from '../kernel/logistic.ts';
import { cellIndex, countsAt } from '../metrics/market.ts';
import type { AnalysisCell, AnalysisFactor } from '../model/analysis.ts';
import { evidenceAt } from './grade-evidence.ts';
import type { PlanDecisions } from './plan-decisions.ts';

/** The cells of the result, stages outermost, channels innermost. */
export function buildCells(plan: PlanDecisions): AnalysisCell[] {
  const { market } = plan.evidence;
  const cells: AnalysisCell[] = [];
  market.stages.forEach((_, stage) => {
    market.segments.forEach((_segment, segment) => {
      const scores = market.channels.map((_channel, channel) =>
        scoreAt(plan, cellIndex(market, stage, segment, channel)),
      );
      market.channels.forEach((_channel, channel) => {
        cells.push(buildCell(plan, stage, segment, channel, scores));
      });
    });
  });
  return cells;
}

function buildCell(
  plan: PlanDecisions,
  stage: number,
  segment: number,
  channel: number,
  scores: readonly number[],
): AnalysisCell {
  const { market, method } = plan.evidence;
  const cell = cellIndex(market, stage, segment, channel);
  const pair = segment * market.channels.length + channel;
  const limit = Math.log(method.ratioLimit.value);
  return {
    segment: market.segments[segment]!.id,
    stage: market.stages[stage]!.id,
    channel: market.channels[channel]!.id,
    score: scores[channel]!,
    interval: [plan.drawn.lower[cell]!, plan.drawn.upper[cell]!],
    rank: 1 + scores.filter((score) => score > scores[channel]!).length,
    best: Math.min(1, plan.drawn.best[cell]!),
    factors: plan.factors
      .map((factor, index) => buildFactor(factor, plan.scores.contributions[index]!, cell, stage, limit))
      .filter((factor) => factor.weight > 0),
    rate: buildRate(plan, stage, segment, channel),
    ...buildTogether(plan, stage, channel),
    share: plan.shares.value[pair]!,
    shareOrigin: market.usage[pair]?.estimated ? 'estimate' : plan.shares.origin[pair]!,
    response: plan.scores.response[cell]!,
    served: Math.min(1, plan.served[cell]!),
    evidence: plan.grades[cell]!,
  };
}

function scoreAt({ scores }: PlanDecisions, cell: number): number {
  return scores.nobody[cell] ? 0 : 100 * logistic(scores.logit[cell]!);
}

function buildFactor(
  { metric, measurement, weights }: PlanDecisions['factors'][number],
  contributions: Float64Array,
  cell: number,
  stage: number,
  limit: number,
): AnalysisFactor {
  const value = numberOrNull(measurement.value[cell]!);
  const par = numberOrNull(measurement.par[cell]!);
  const weight = weights[stage]!;
  const common = { id: metric.id, value, par, weight };
  if (value === null || par === null)
    return { ...common, contribution: 0, missing: measurement.missing(cell) };
  const clipped = Math.abs(Math.log(value / par)) > limit;
  return {
    ...common,
    contribution: contributions[cell]!,
    ...(clipped ? { clipped } : {}),
    ...(measurement.fade ? { fade: measurement.fade[cell]! } : {}),
  };
}

function buildRate(
  plan: PlanDecisions,
  stage: number,
  segment: number,
  channel: number,
): AnalysisCell['rate'] {
  const { market, rates } = plan.evidence;
  const { posterior } = rates[stage]!;
  if (!posterior) return null;
  const at = segment * market.channels.length + channel;
  const counts = countsAt(market, stage, segment, channel);
  // An estimate by feel moves the rate, but nobody counted these contacts.
  const exposures = counts?.estimated ? 0 : (counts?.trials ?? 0);
  const conversions = counts?.estimated ? 0 : (counts?.successes ?? 0);
  return {
    value: posterior.mean[at]!,
    interval: [posterior.lower[at]!, posterior.upper[at]!],
    raw: exposures > 0 ? conversions / exposures : null,
    exposures,
    conversions,
  };
}

function buildTogether(
  { evidence }: PlanDecisions,
  stage: number,
  channel: number,
): Pick<AnalysisCell, 'together'> {
  const { market } = evidence;
  const row = market.segments.length;
  if (market.rowCount === row) return {};
  const counts = countsAt(market, stage, row, channel);
  if (!counts || counts.estimated || counts.trials === 0) return {};
  const { trials, successes } = counts;
  return {
    together: {
      exposures: trials,
      conversions: successes,
      evidence: evidenceAt(evidence, stage, row, channel),
    },
  };
}

function numberOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
