import type { Analysis, AnalysisChannel } from '../../model/analysis.ts';
import { analysisNames } from '../analysis-names.ts';
import type { CsvValue } from './csv-text.ts';

/** One row a channel, in order of priority, under a header row. Shares and rates 0–1, money in the plan's currency. */
export function channelTable(analysis: Analysis): CsvValue[][] {
  const names = analysisNames(analysis);
  const columns: Record<string, (channel: AnalysisChannel) => CsvValue> = {
    priority: ({ priority }) => priority,
    tier: ({ tier }) => tier,
    channel: ({ id }) => id,
    name: ({ name }) => name,
    family: ({ family }) => family,
    known: ({ known }) => known,
    in_use: ({ inUse }) => inUse,
    selected: ({ id }) => analysis.portfolio.selected.includes(id),
    score: ({ score }) => score,
    contribution: ({ contribution }) => contribution,
    swap: ({ swap }) => swap,
    evidence: ({ evidence }) => evidence,
    small: ({ small }) => small,
    purpose: ({ purpose }) => purpose.primary?.id,
    purpose_stage: ({ purpose }) => purpose.primary?.stage,
    purpose_evidence: ({ purpose }) => purpose.primary?.evidence,
    purpose_secondary: ({ purpose }) => purpose.secondary?.id,
    purpose_tertiary: ({ purpose }) => purpose.tertiary?.id,
    effort_hours: ({ effortHours }) => effortHours,
    exposures: ({ exposures }) => exposures,
    conversions: ({ conversions }) => conversions,
    cost: ({ cost }) => cost,
    revenue: ({ revenue }) => revenue,
    voice_fit: ({ voice }) => voice?.fit,
    ctas: ({ ctas }) => ctas.map(({ stage, text }) => `${names.stage(stage)}: ${text}`).join(' | '),
    reasons: ({ reasons }) => reasons.join(' '),
    next_step: ({ nextStep }) => nextStep,
  };
  const channels = [...analysis.channels].sort((a, b) => a.priority - b.priority);
  return [
    Object.keys(columns),
    ...channels.map((channel) => Object.values(columns).map((read) => read(channel))),
  ];
}
