import type { Issue } from './issue.ts';
import type { InputKind, Purpose } from './vocabulary.ts';

/** A named part of the audience, as the tables state it. Absent = not stated, never zero. */
export interface ObservedSegment {
  id: string;
  name: string;
  /** People in it. */
  size?: number;
  /** The size is an estimate by feel. */
  estimated?: true;
  /** Money per conversion or customer. */
  value?: number;
  /** Relative importance, 1 = normal. */
  priority?: number;
}

/** A channel that the data names. `id` is that of the knowledge where it is known there. */
export interface ObservedChannel {
  id: string;
  /** The user's own spelling; absent where only the export of a platform tells which channel it is. */
  name?: string;
  /** Stated by an `active` column. */
  active?: boolean;
  /** Hours a week, stated by an `effort_hours` column. */
  effortHours?: number;
}

/** What a segment does with a channel. */
export interface UsageObservation {
  segment: string;
  channel: string;
  /** Part of the segment that uses the channel, 0–1; `users ÷ size` where users were given. */
  share?: number;
  /** People asked, when `share` comes from a survey. */
  sample?: number;
  /** The share is an estimate by feel, and the sample what it is worth. */
  estimated?: true;
  /** Part of those users that interacts, 0–1. */
  engagementRate?: number;
}

/** Conversions whose cost nobody stated, and the revenue of the same rows (0 where none is stated). */
export interface Unpriced {
  conversions: number;
  revenue: number;
}

/** Everything that adds up within one segment × stage × channel. */
export interface CellCounts {
  segment: string;
  stage: string;
  channel: string;
  /** People or contacts that had the chance to move on, over all rows. */
  exposures?: number;
  /** Those that did, over all rows. */
  conversions?: number;
  /** Exposures of rows that state both counts: the denominator of the rate. */
  trials: number;
  /** Conversions of the same rows: the numerator of the rate. */
  successes: number;
  /**
   * Trials and successes are an estimate by feel: so many contacts would say as much. Nobody counted them, so that
   * there are neither exposures nor conversions.
   */
  estimated?: true;
  /** The first row that states more conversions than exposures; not for estimates by feel. */
  exceedsAt?: Pick<Issue, 'file' | 'line' | 'column'>;
  /** Money spent, in the plan's currency. */
  cost?: number;
  /** Of the conversions those that `cost` has not paid for, because other rows state it; absent = none. */
  unpriced?: Unpriced;
  /** Money earned, in the plan's currency; below zero where more was given back. */
  revenue?: number;
  /**
   * Rows that state revenue and conversions > 0, with Σ revenue less what was given back (never below zero),
   * Σ conversions and Σ revenue² ÷ conversions.
   */
  valueRows: { count: number; revenue: number; conversions: number; squares: number };
}

/** How often people use a channel for a purpose (from an `interaction` column). */
export interface InteractionCount {
  channel: string;
  purpose: Purpose;
  /** Conversions of such rows; rows without a count weigh 1. */
  count: number;
}

/** Exposures by kind of device, for CTAs. */
export interface DeviceCount {
  segment: string;
  channel: string;
  device: 'mobile' | 'desktop';
  exposures: number;
}

/**
 * What one channel cost and brought at one stage on one day, or in one week or month, by its first day. Over all
 * segments; conversions that do not count, because those of another export do, are not among them. Files with
 * periods of different lengths may speak of one channel.
 */
export interface DatedCounts {
  channel: string;
  stage: string;
  /** `2026-05-01`. */
  date: string;
  /** Money spent, in the plan's currency. */
  cost?: number;
  conversions?: number;
  /** Of the conversions those that `cost` has not paid for, because other rows of the day state it; absent = none. */
  unpriced?: Unpriced;
  /** Money earned, in the plan's currency; below zero where more was given back. */
  revenue?: number;
}

/** Who counts the conversions of an export; the order in which they are trusted is for claims to decide. */
export const exportKinds = ['platform', 'analytics', 'shop', 'crm', 'mail'] as const;
export type ExportKind = (typeof exportKinds)[number];

/** Why a row of an export is no observation, or the line no row at all. */
export const skipReasons = [
  'preamble',
  'footer',
  'total',
  'header',
  'comparison',
  'table',
  'unassigned',
] as const;
export type SkipReason = (typeof skipReasons)[number];

/** One file as it was read. rows = usedRows + rejectedRows. */
export interface InputSummary {
  path: string;
  kind: InputKind;
  rows: number;
  usedRows: number;
  rejectedRows: number;
  encoding: string;
  delimiter: string;
  /** Of `usedRows` those that hold estimates by feel; absent where there are none. */
  estimatedRows?: number;
  sha256: string;
  /** role → header(s) it was read from, or `= value` for a constant. */
  columns: Record<string, string>;
  /** Headers that no role was found for. */
  unusedColumns: string[];
  /** Id of the export that it was recognised as; null for a tidy table. Absent when none were to be recognised. */
  export?: string | null;
  /** How sure that is, 0–1; 1 when the user says so. */
  confidence?: number;
  /** Of `rejectedRows` those that are no observations, by reason. */
  skipped?: Partial<Record<SkipReason, number>>;
  /** First and last day, as `2026-05-01`, where the file tells. */
  period?: { from: string; to: string };
}

/**
 * What all inputs say together. Segments, channels, usage and counts are sorted by id, so that the order
 * of rows and files never shows.
 */
export interface Observations {
  segments: ObservedSegment[];
  channels: ObservedChannel[];
  /** Stage ids that a row or a constant names. */
  stages: string[];
  usage: UsageObservation[];
  counts: CellCounts[];
  /**
   * Of the counts those of rows with a readable date, sorted by channel, stage and date. Empty where no row has one,
   * and where there are too many to be held.
   */
  dated: DatedCounts[];
  interactions: InteractionCount[];
  devices: DeviceCount[];
  inputs: InputSummary[];
  issues: Issue[];
  /** ISO 4217 code of the money, where cells or headers show one. */
  currency?: string;
  /** The same divided by the values of a column, sorted by id; absent when nothing is to be divided. */
  parts?: ObservationsPart[];
}

/**
 * What the rows of one value of a column say. Ids and names are those of the whole, but for segments that hold the
 * value itself (`18–24 / Germany`), which go by the rest of their names, or are `everyone`.
 *
 * Counts, dated counts, interactions and devices are of these rows alone: those of all parts and of the rows without a
 * value add up to the whole. What rows or files without a value say of people and channels holds for every part that
 * says nothing of its own; of sizes each such part gets its share. Names, stages, channels and segments are those that
 * the part or such a row mentions. `inputs` and `currency` are of the whole, and `issues` are empty: the whole has them.
 */
export interface ObservationsPart {
  id: string;
  /** The most frequent spelling of the value. */
  name: string;
  observations: Observations;
}
