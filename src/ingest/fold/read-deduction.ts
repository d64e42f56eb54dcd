import type { NumberColumn } from '../numbers/number-column.ts';

/**
 * What an amount below zero takes away, as a negative number: a shop writes a return so, on the day it came back.
 * Undefined where the cell is no such amount.
 * @param shown ISO 4217 code that the row gives elsewhere
 */
export function readDeduction(column: NumberColumn, text: string, shown?: string): number | undefined {
  if (column.readAgain(text, shown) !== 'negative-number') return undefined;
  const amount = column.readAgain(text.replace(/[-−]/, ''), shown);
  return typeof amount === 'number' ? -amount : undefined;
}
