import { placeOf, type TableContext } from '../table-context.ts';
import { enterCounts, type OnOutcome } from './enter-counts.ts';
import { type Conflict, enterStatements } from './enter-statements.ts';
import { countSpelling } from './name-register.ts';
import type { Row } from './row.ts';

/** Enters a row that is understood and complete into the ledger. */
export function enterRow(row: Row, context: TableContext, onOutcome: OnOutcome | undefined): void {
  countNames(row, context);
  const entries = { segment: row.segment?.entry, channel: row.channel?.entry };
  const { segment, pair, channel } = row.states;
  if (segment || pair || channel)
    enterStatements(row, context.file, entries, context.ledger, (conflict) =>
      reportConflict(conflict, row, context),
    );
  enterCounts(row, entries, context, onOutcome);
}

/** Whether the row names a stage: its own, or the one that its counts are assumed to be of. */
export function namesStage({ stage, states }: Row, { layout }: Pick<TableContext, 'layout'>): boolean {
  return stage !== undefined && (layout.sources.has('stage') || states.cell);
}

function countNames(row: Row, context: TableContext): void {
  const { file, layout, ledger } = context;
  const column = (role: 'segment' | 'channel') => {
    const index = layout.sources.get(role)?.columns[0];
    return index === undefined ? undefined : index + 1;
  };
  if (row.segment) countSpelling(row.segment, file, row.line, column('segment'));
  if (row.channel) {
    countSpelling(row.channel, file, row.line, column('channel'));
    row.channel.entry.files.add(file);
  }
  if (namesStage(row, context)) ledger.stages.add(row.stage!);
}

function reportConflict({ about, role, value, other }: Conflict, row: Row, context: TableContext): void {
  const names = { segment: [row.segment], pair: [row.segment, row.channel], channel: [row.channel] }[about];
  context.log.add('conflicting-statement', 'error', placeOf(context, role, row.line, String(value)), {
    role,
    subject: names.map((name) => name!.text).join(' / '),
    other: other.value,
    otherLine: other.line,
    otherFile: other.file === context.file ? 'none' : other.file,
    used: Math.min(value, other.value),
  });
}
