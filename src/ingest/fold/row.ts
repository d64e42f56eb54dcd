import type { ColumnRole } from '../../model/column-vocabulary.ts';
import type { Purpose } from '../../model/vocabulary.ts';
import type { ChannelEntry } from './channel-entry.ts';
import type { Spelling } from './name-register.ts';
import type { SegmentEntry } from './segment-entry.ts';

/** Roles that hold a number; `active` is 1 or 0. */
export const numberRoles = [
  'size',
  'value',
  'priority',
  'share',
  'users',
  'sample',
  'engagement_rate',
  'active',
  'effort_hours',
  'exposures',
  'conversions',
  'cost',
  'revenue',
] as const satisfies readonly ColumnRole[];
export type NumberRole = (typeof numberRoles)[number];

/**
 * One row as it was understood; the reader fills the same one again and again. Undefined = missing; NaN = a
 * sum's part that is there but cannot be read.
 */
export interface Row {
  line: number;
  segment: Spelling<SegmentEntry> | undefined;
  channel: Spelling<ChannelEntry> | undefined;
  /** Position in the order of the journey. */
  stage: number | undefined;
  region: string;
  device: 'mobile' | 'desktop' | undefined;
  purposes: readonly Purpose[];
  /** Its numbers are estimates by feel. */
  estimated: boolean;
  numbers: Record<NumberRole, number | undefined>;
  /** What the row says anything about, be it illegibly. */
  states: Record<Subject, boolean>;
}

/** What a number describes: a segment, a segment × channel pair, a channel, or what happened in a cell. */
export type Subject = 'segment' | 'pair' | 'channel' | 'cell';

export const rolesOf = {
  segment: ['size', 'value', 'priority'],
  pair: ['share', 'users', 'sample', 'engagement_rate'],
  channel: ['active', 'effort_hours'],
  cell: ['exposures', 'conversions', 'cost', 'revenue'],
} as const satisfies Record<Subject, readonly NumberRole[]>;

export function emptyRow(): Row {
  const numbers = Object.fromEntries(numberRoles.map((role) => [role, undefined])) as Row['numbers'];
  return {
    line: 0,
    segment: undefined,
    channel: undefined,
    stage: undefined,
    region: '',
    device: undefined,
    purposes: [],
    estimated: false,
    numbers,
    states: { segment: false, pair: false, channel: false, cell: false },
  };
}
