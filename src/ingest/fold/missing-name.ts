import type { ColumnRole } from '../../model/column-vocabulary.ts';
import type { Row } from './row.ts';

/** The name that the row lacks although it states something about it; undefined when nothing is lacking. */
export function missingName(row: Row): ColumnRole | undefined {
  const { segment, pair, channel, cell } = row.states;
  if (row.segment === undefined && (cell || pair || segment)) return 'segment';
  if (row.channel === undefined && (cell || pair || channel || row.purposes.length > 0)) return 'channel';
  return row.stage === undefined && cell ? 'stage' : undefined;
}
