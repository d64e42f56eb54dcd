import { placeOf, type TableContext } from '../table-context.ts';
import type { ChannelEntry, SegmentEntry } from './ledger.ts';
import { countSpelling } from './name-register.ts';
import type { OutcomeRows } from './outcome-rows.ts';
import { type Row, rolesOf, type Subject } from './row.ts';
import type { Statements } from './statements.ts';

/** Enters a row that is understood and complete into the ledger. */
export function enterRow(row: Row, context: TableContext, outcomes: OutcomeRows | undefined): void {
  const { ledger } = context;
  countNames(row, context);
  const segment = row.segment?.entry;
  const channel = row.channel?.entry;
  const { states } = row;
  if (segment && states.segment)
    enterStatements('segment', row, ledger.segmentStatements(segment, row.region), context);
  if (channel && states.channel) enterStatements('channel', row, channel.statements, context);
  if (channel && row.purposes.length > 0) enterInteractions(row, channel, context);
  if (!segment || !channel) return;
  if (states.pair) enterStatements('pair', row, ledger.pairStatements(segment, channel, row.region), context);
  if (states.cell) enterCounts(row, segment, channel, context, outcomes);
}

function countNames(row: Row, { file, layout, ledger }: TableContext): void {
  const column = (role: 'segment' | 'channel') => {
    const index = layout.sources.get(role)?.columns[0];
    return index === undefined ? undefined : index + 1;
  };
  if (row.segment) countSpelling(row.segment, file, row.line, column('segment'));
  if (row.channel) countSpelling(row.channel, file, row.line, column('channel'));
  if (row.stage !== undefined && (layout.sources.has('stage') || row.states.cell))
    ledger.stages.add(row.stage);
}

function enterStatements(
  about: Exclude<Subject, 'cell'>,
  row: Row,
  statements: Statements,
  context: TableContext,
): void {
  for (const role of rolesOf[about]) {
    const value = row.numbers[role];
    if (value === undefined) continue;
    const other = statements.state(role, value, context.file, row.line);
    if (other === undefined) continue;
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
}

/** Conversions, or users, of the row; a table that counts neither counts rows. */
function enterInteractions(row: Row, channel: ChannelEntry, { ledger, layout }: TableContext): void {
  const role = (['conversions', 'users'] as const).find((candidate) => layout.sources.has(candidate));
  const weight = role === undefined ? 1 : row.numbers[role];
  if (weight === undefined) return;
  for (const purpose of row.purposes) ledger.interaction(channel, purpose).add(weight);
}

function enterCounts(
  row: Row,
  segment: SegmentEntry,
  channel: ChannelEntry,
  { ledger }: TableContext,
  outcomes: OutcomeRows | undefined,
): void {
  const { exposures, conversions } = row.numbers;
  const tally = ledger.cell(segment, row.stage!, channel);
  tally.add(row.numbers);
  const device = row.device && ledger.device(segment, channel, row.device);
  if (device && exposures !== undefined) device.add(exposures);
  if (conversions !== undefined) outcomes?.add(conversions, tally, device);
}
