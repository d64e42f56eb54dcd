import type { ColumnRole } from '../../model/column-vocabulary.ts';
import type { InputKind } from '../../model/vocabulary.ts';

type OneKind = Exclude<InputKind, 'combined'>;

/** Roles of which each kind of table has at least one. */
const measures: Readonly<Record<OneKind, readonly ColumnRole[]>> = {
  audience: ['size'],
  usage: ['share', 'users', 'engagement_rate', 'active', 'effort_hours', 'interaction'],
  conversions: ['conversions', 'exposures', 'cost', 'revenue'],
};

const ofSegments: readonly ColumnRole[] = ['segment', 'region', 'value', 'priority'];
const ofChannels: readonly ColumnRole[] = ['channel', 'active', 'effort_hours', 'interaction'];

/** Roles that are read from each kind of table. */
const roles: Readonly<Record<OneKind, ReadonlySet<ColumnRole>>> = {
  audience: new Set([...ofSegments, ...measures.audience, 'basis']),
  usage: new Set([...ofSegments, ...ofChannels, ...measures.usage, 'sample', 'basis']),
  conversions: new Set([
    ...ofSegments,
    ...ofChannels,
    ...measures.conversions,
    'stage',
    'device',
    'date',
    'basis',
  ]),
};

/** Whether a role is read from a table of this kind. */
export function belongsTo(kind: InputKind, role: ColumnRole): boolean {
  return kind === 'combined' || roles[kind].has(role);
}

/**
 * What a table with these roles describes; undefined when that is nothing, or belongs to channels and none is
 * named. What describes a channel (`active`, `interaction` …) may stand in usage and conversions tables.
 */
export function tableKind(present: ReadonlySet<ColumnRole>): InputKind | undefined {
  const has = (role: ColumnRole) => present.has(role);
  const audience = has('size');
  const conversions = measures.conversions.some(has);
  const usage = ['share', 'users', 'engagement_rate'].some((role) => has(role as ColumnRole));
  const channelNotes =
    has('channel') && ['active', 'effort_hours', 'interaction'].some((role) => has(role as ColumnRole));
  if ((usage || conversions) && !has('channel')) return undefined;
  if (conversions) return audience || usage ? 'combined' : 'conversions';
  if (usage || channelNotes) return audience ? 'combined' : 'usage';
  return audience || (has('segment') && !has('channel')) ? 'audience' : undefined;
}

/** Roles that a table of this kind still needs; where several would do, the most usual one. */
export function missingRoles(kind: InputKind, present: ReadonlySet<ColumnRole>): ColumnRole[] {
  const name: ColumnRole = kind === 'audience' ? 'segment' : 'channel';
  const wanted =
    kind === 'combined' ? [...measures.conversions, ...measures.usage, ...measures.audience] : measures[kind];
  return [
    ...(present.has(name) ? [] : [name]),
    ...(wanted.some((role) => present.has(role)) ? [] : [wanted[0]!]),
  ];
}
