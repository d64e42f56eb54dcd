/** The closed word lists of the field. Templates, schemas and types all take them from here. */

/** Generic meaning of a stage; every stage of every journey model maps to one. */
export const roles = [
  'awareness',
  'consideration',
  'trial',
  'purchase',
  'retention',
  'loyalty',
  'recovery',
] as const;
export type Role = (typeof roles)[number];

/** The job of a channel; `templates/purposes.yaml` says which role each belongs to. */
export const purposes = [
  'discover',
  'inspire',
  'inform',
  'compare',
  'try',
  'buy',
  'collect',
  'support',
  'offers',
  're-engage',
  'reward',
  'recruit',
  'win-back',
] as const;
export type Purpose = (typeof purposes)[number];

export const families = [
  'owned',
  'social',
  'messaging',
  'paid',
  'marketplace',
  'offline',
  'service',
] as const;

/** The verdict on a channel, in order of priority. */
export const tiers = ['focus', 'next', 'test', 'maintain', 'stop'] as const;
export type Tier = (typeof tiers)[number];

/** Evidence of a cell by its expected conversions n·μ: ≥ 30, ≥ 10, > 0, none. */
export const evidenceGrades = ['strong', 'some', 'thin', 'none'] as const;
export type Evidence = (typeof evidenceGrades)[number];

/**
 * What it rests on that a channel serves a stage of a segment: its share and rate there were measured; one of them was
 * filled in from similar ones; nothing of the channel was measured in the segment, only elsewhere.
 */
export const servingBases = ['measured', 'filled-in', 'elsewhere'] as const;
export type ServingBasis = (typeof servingBases)[number];

/** Where a statement about a channel comes from: measured data, or prior knowledge. */
export const origins = ['data', 'prior'] as const;

/** What a score is made of. */
export const factorIds = ['rate', 'reach', 'affinity', 'efficiency', 'value', 'engagement', 'fit'] as const;
export type FactorId = (typeof factorIds)[number];

/** Why a factor has no value in a cell. */
export const missingReasons = [
  'not-measured',
  'no-cost',
  'no-conversions',
  'no-revenue',
  'one-segment',
  'nobody-uses-it',
  'unknown-channel',
] as const;
export type MissingReason = (typeof missingReasons)[number];

/** The four axes of tone of voice (Nielsen Norman Group, 2016), each 0–1. */
export const voiceAxes = ['humour', 'formality', 'respect', 'enthusiasm'] as const;
export type VoiceAxis = (typeof voiceAxes)[number];

export const devices = ['mobile', 'desktop', 'both', 'none'] as const;
export type Device = (typeof devices)[number];

export const severities = ['error', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];

/** What a table describes; `combined` is any union of the first three. */
export const inputKinds = ['audience', 'usage', 'conversions', 'combined'] as const;
export type InputKind = (typeof inputKinds)[number];

export const languages = ['en', 'de', 'pl'] as const;
export type Language = (typeof languages)[number];

/** What the split of a budget is after. */
export const spendingAims = ['conversions', 'value', 'target-cost'] as const;
export type SpendingAim = (typeof spendingAims)[number];
