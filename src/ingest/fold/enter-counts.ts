import { placeOf, type TableContext } from '../table-context.ts';
import type { CellTally } from './cell-tally.ts';
import type { Entries } from './enter-statements.ts';
import type { Row } from './row.ts';
import type { Total } from './total.ts';

/** Takes the outcome of a row, with the cell and the device it was entered in. */
export type OnOutcome = (outcome: number, tally: CellTally, device: Total | undefined) => void;

/** Enters what a row counts: interactions, the numbers of its cell, and exposures by device. */
export function enterCounts(
  row: Row,
  { segment, channel }: Entries,
  context: TableContext,
  onOutcome?: OnOutcome,
): void {
  const { ledger, layout } = context;
  if (channel === undefined) return;
  if (row.purposes.length > 0) {
    const weight = interactionWeight(row, layout);
    if (weight !== undefined)
      for (const purpose of row.purposes) ledger.interaction(channel, purpose).add(weight);
  }
  if (segment === undefined || !row.states.cell) return;
  const { exposures, conversions } = row.numbers;
  const tally = ledger.cell(segment, row.stage!, channel);
  if (row.estimated) {
    tally.addEstimate(row.numbers);
    return;
  }
  tally.add(row.numbers, () => {
    const { file, line, column } = placeOf(context, 'conversions', row.line);
    return { file, line, column };
  });
  const device = row.device && ledger.device(segment, channel, row.device);
  if (device && exposures !== undefined) device.add(exposures);
  if (conversions !== undefined) onOutcome?.(conversions, tally, device);
}

/** Conversions, or users, of the row; a table that counts neither counts rows. */
function interactionWeight(row: Row, { sources }: TableContext['layout']): number | undefined {
  const role = (['conversions', 'users'] as const).find((candidate) => sources.has(candidate));
  return role === undefined ? 1 : row.numbers[role];
}
