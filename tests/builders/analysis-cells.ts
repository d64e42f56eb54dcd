import type { AnalysisCell, AnalysisFactor } from '../../src/model/analysis.ts';
import type { Evidence } from '../../src/model/vocabulary.ts';

/** Three segments: part of each that uses a channel; undefined = not measured. */
const shares: Record<string, readonly (number | undefined)[]> = {
  website: [0.55, 0.6, 0.35],
  'email-newsletter': [0.2, 0.45, 0.5],
  instagram: [0.7, 0.4, 0.08],
  tiktok: [0.6, undefined, 0.03],
  facebook: [0.15, 0.5, 0.45],
  'display-ads': [0.5, 0.5, 0.4],
};
/** Contacts per stage and segment at a share of 1, true rate of the measured channels, cost of a contact. */
const contacts: Record<string, number> = {
  website: 9000,
  'email-newsletter': 4000,
  tiktok: 90,
  facebook: 2500,
  'display-ads': 40_000,
};
const rates: Record<string, number> = {
  website: 0.06,
  'email-newsletter': 0.08,
  tiktok: 0.03,
  facebook: 0.03,
  'display-ads': 0.008,
};
const costs: Record<string, number> = { tiktok: 0.9, facebook: 0.5, 'display-ads': 0.35 };
const suitability: Record<string, number> = {
  website: 0.8,
  'email-newsletter': 0.7,
  instagram: 0.6,
  tiktok: 0.5,
  facebook: 0.5,
  'display-ads': 0.4,
};
const stages = [
  { id: 'awareness', level: 0.5 },
  { id: 'consideration', level: 1 },
  { id: 'purchase', level: 0.6 },
  { id: 'retention', level: 1.2 },
  { id: 'loyalty', level: 0.9 },
];
const segments = ['students', 'families', 'older-people'];
const served: Record<string, readonly number[]> = {
  website: [0.6, 0.7, 0.3],
  'email-newsletter': [0.1, 0.25, 0.6],
};
const spread: Record<Evidence, number> = { strong: 4, some: 8, thin: 16, none: 22 };
const averageRate = 0.04;
/** Contacts that the average weighs, so that thin cells are pulled toward it. */
const priorContacts = 50;

/**
 * All cells of 3 segments × 5 stages × 6 channels. Simple arithmetic stands in for the model, but the
 * parts fit together: contributions sum to logit(score ÷ 100), `best` sums to 1, ranks follow scores.
 */
export function buildCells(): AnalysisCell[] {
  return segments.flatMap((segment, index) =>
    stages.flatMap(({ id, level }) => ranked(segment, index, id, level)),
  );
}

function ranked(segment: string, index: number, stage: string, level: number): AnalysisCell[] {
  const cells = Object.keys(shares).map((channel) => buildCell(segment, index, stage, level, channel));
  const strength = cells.map(({ score }) => Math.exp(score / 4));
  const total = strength.reduce((sum, value) => sum + value, 0);
  const order = [...cells].sort((a, b) => b.score - a.score);
  return cells.map((cell, at) => ({ ...cell, rank: order.indexOf(cell) + 1, best: strength[at]! / total }));
}

function buildCell(
  segment: string,
  index: number,
  stage: string,
  level: number,
  channel: string,
): AnalysisCell {
  const share = shares[channel]?.[index];
  const exposures = Math.round((contacts[channel] ?? 0) * (share ?? 0));
  const conversions = Math.round(exposures * (rates[channel] ?? 0) * level);
  const average = averageRate * level;
  const value = (conversions + average * priorContacts) / (exposures + priorContacts);
  const deviation = 1.645 * Math.sqrt((value * (1 - value)) / (exposures + priorContacts));
  const cost = exposures > 0 && stage !== 'awareness' ? (costs[channel] ?? 0) / value : 0;
  const factors = [
    factor('rate', 0.4, value, average),
    factor('reach', 0.2, share, 0.4),
    factor('affinity', 0.1, share === undefined ? undefined : (100 * share) / meanShare(channel), 100),
    cost > 0 ? factor('efficiency', 0.15, cost, 12, -1) : missing('efficiency', 0.15, 'no-cost'),
    missing('value', 0.05, 'no-revenue'),
    missing('engagement', 0, 'not-measured'),
    faded(factor('fit', 0.1, suitability[channel], 0.5), 10 / (10 + exposures * value)),
  ];
  const logit = factors.reduce((sum, { contribution }) => sum + contribution, 0);
  const score = 100 / (1 + Math.exp(-logit));
  const expected = exposures * value;
  const evidence = expected >= 30 ? 'strong' : expected >= 10 ? 'some' : expected > 0 ? 'thin' : 'none';
  return {
    segment,
    stage,
    channel,
    score,
    interval: [Math.max(0, score - spread[evidence]), Math.min(100, score + spread[evidence])],
    rank: 1,
    best: 0,
    factors,
    rate: {
      value,
      interval: [Math.max(0, value - deviation), value + deviation],
      raw: exposures > 0 ? conversions / exposures : null,
      exposures,
      conversions,
    },
    share: share ?? meanShare(channel),
    shareOrigin: share === undefined ? 'channel' : 'measured',
    response: value / average,
    served: (served[channel]?.[index] ?? 0) * level,
    evidence,
  };
}

function meanShare(channel: string): number {
  const known = (shares[channel] ?? []).filter((share) => share !== undefined);
  return known.reduce((sum, share) => sum + share, 0) / known.length;
}

function factor(
  id: AnalysisFactor['id'],
  weight: number,
  value: number | undefined,
  par: number,
  direction = 1,
): AnalysisFactor {
  if (value === undefined) return missing(id, weight, 'not-measured');
  const limit = Math.log(20);
  const ratio = direction * Math.log(value / par);
  const clipped = Math.abs(ratio) > limit;
  const contribution = weight * Math.max(-limit, Math.min(limit, ratio));
  return { id, value, par, weight, contribution, ...(clipped ? { clipped } : {}) };
}

function faded(plain: AnalysisFactor, fade: number): AnalysisFactor {
  return { ...plain, fade, contribution: plain.contribution * fade };
}

function missing(
  id: AnalysisFactor['id'],
  weight: number,
  reason: NonNullable<AnalysisFactor['missing']>,
): AnalysisFactor {
  return { id, value: null, par: null, weight, contribution: 0, missing: reason };
}
