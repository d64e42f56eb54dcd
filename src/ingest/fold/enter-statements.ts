import type { ColumnRole } from '../../model/column-vocabulary.ts';
import type { ChannelEntry } from './channel-entry.ts';
import type { Ledger } from './ledger.ts';
import { type Row, rolesOf, type Subject } from './row.ts';
import type { SegmentEntry } from './segment-entry.ts';
import type { Statement, Statements } from './statements.ts';

/** Of what a row speaks: in the whole, or in one part. */
export interface Entries {
  segment: SegmentEntry | undefined;
  channel: ChannelEntry | undefined;
}

/** A row that says something else than an earlier one. */
export interface Conflict {
  about: Exclude<Subject, 'cell'>;
  role: ColumnRole;
  value: number;
  other: Statement;
}

/**
 * Enters what a row states of its segment, its channel and the two together.
 * @param onConflict called for each number that an earlier row states otherwise
 */
export function enterStatements(
  row: Row,
  file: string,
  { segment, channel }: Entries,
  ledger: Ledger,
  onConflict?: (conflict: Conflict) => void,
): void {
  const { states } = row;
  if (segment && states.segment) enter('segment', ledger.segmentStatements(segment, row.region));
  if (channel && states.channel) enter('channel', channel.statements);
  if (segment && channel && states.pair) enter('pair', ledger.pairStatements(segment, channel, row.region));

  function enter(about: Conflict['about'], statements: Statements): void {
    for (const role of rolesOf[about]) {
      const value = row.numbers[role];
      if (value === undefined) continue;
      const other = statements.state(role, value, file, row.line, row.estimated);
      if (other !== undefined) onConflict?.({ about, role, value, other });
    }
  }
}
