import type { Analysis, AnalysisChannel, Plan } from '../../model/analysis.ts';
import { analysisNames } from '../analysis-names.ts';
import type { CsvValue } from './csv-text.ts';

/**
 * One row a channel, in order of priority, under a header row. Shares and rates 0–1, money in the plan's currency.
 * Where there is a plan for each part, its rows follow those of the whole, told apart by a first column.
 */
export function channelTable({ by, ...plan }: Analysis): CsvValue[][] {
  const [header, ...rows] = planTable(plan);
  if (by === null) return [header!, ...rows];
  return [
    [by.column, ...header!],
    ...rows.map((row) => [null, ...row]),
    ...by.plans.flatMap((part) =>
      planTable(part.plan)
        .slice(1)
        .map((row) => [part.name, ...row]),
    ),
  ];
}

function planTable(analysis: Plan): CsvValue[][] {
  const names = analysisNames(analysis);
  const money = new Map(analysis.budget?.allocation.map((own) => [own.channel, own]));
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
    contribution_resolved: ({ contributionResolved }) => contributionResolved.value,
    selection_frequency: ({ selectionFrequency }) => selectionFrequency,
    value_of_knowing: ({ valueOfKnowing }) => valueOfKnowing,
    cost_above_target: ({ probabilities }) => probabilities.costAboveTarget,
    below_par: ({ probabilities }) => probabilities.belowPar,
    swap: ({ swap }) => swap,
    evidence: ({ evidence }) => evidence,
    small: ({ small }) => small,
    purpose: ({ purpose }) => purpose.primary?.id,
    purpose_stage: ({ purpose }) => purpose.primary?.stage,
    purpose_evidence: ({ purpose }) => purpose.primary?.evidence,
    purpose_secondary: ({ purpose }) => purpose.secondary?.id,
    purpose_tertiary: ({ purpose }) => purpose.tertiary?.id,
    effort_hours: ({ effortHours }) => effortHours,
    hours_assumed: ({ id }) => analysis.portfolio.hoursAssumed.includes(id),
    exposures: ({ exposures }) => exposures,
    conversions: ({ conversions }) => conversions,
    cost: ({ cost }) => cost,
    revenue: ({ revenue }) => revenue,
    budget_today: ({ id }) => money.get(id)?.current,
    budget_recommended: ({ id }) => money.get(id)?.recommended,
    pilot_contacts: ({ pilot }) => pilot?.contactsPerArm,
    voice_fit: ({ voice }) => voice?.fit,
    ctas: ({ ctas }) =>
      ctas
        .map(({ stage, segment, text }) =>
          segment === null
            ? `${names.stage(stage)}: ${text}`
            : `${names.stage(stage)} (${names.segment(segment)}): ${text}`,
        )
        .join(' | '),
    reasons: ({ reasons }) => reasons.join(' '),
    next_step: ({ nextStep }) => nextStep,
  };
  const channels = [...analysis.channels].sort((a, b) => a.priority - b.priority);
  return [
    Object.keys(columns),
    ...channels.map((channel) => Object.values(columns).map((read) => read(channel))),
  ];
}
