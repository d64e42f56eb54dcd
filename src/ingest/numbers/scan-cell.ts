import type { CellWords } from './cell-words.ts';
import type { CurrencySigns } from './currency-signs.ts';
import type { Measure } from './measure.ts';
import { scanNumber, type WrittenNumber } from './scan-number.ts';

/** What is left of the sign of a currency in an encoding that does not have it. */
const lostSign = /^[?\uFFFD]+\s*(?=[\d+-])|(?<=\d)\s*[?\uFFFD]+$/;

/** Too small to be shown: `< 10`, `<10 %`. */
const censored = /^\s*[<≤]\s*\d[\d.,]*\s*%?\s*$/;

/** A cell without its unit. */
interface Amount {
  number: string;
  /** ISO 4217 code that stands beside the number. */
  currency?: string;
  percent?: boolean;
  /** The sign of its currency was lost on the way through another encoding: `? 69.91`. */
  isSignLost?: boolean;
}

/** A number as a cell has it. */
export type ScannedCell = Omit<Amount, 'number'> & { written: WrittenNumber };

/** The number of a cell and its unit; undefined for a missing one; else why it is none. */
export function scanCell(
  text: string,
  measure: Measure,
  words: CellWords,
  signs: CurrencySigns,
): ScannedCell | undefined | 'censored-number' | 'text-in-number' {
  if (words.isMissing(text)) return undefined;
  if (censored.test(text)) return 'censored-number';
  const { number, ...unit } = withoutUnit(text.trim(), measure, signs);
  const written = scanNumber(number);
  return written === undefined ? 'text-in-number' : { ...unit, written };
}

function withoutUnit(text: string, measure: Measure, signs: CurrencySigns): Amount {
  if (measure === 'fraction' && text.endsWith('%'))
    return { number: text.slice(0, -1).trimEnd(), percent: true };
  if (measure !== 'money') return { number: text };
  const amount = signs.strip(text);
  if (amount) return amount;
  const number = text.replace(lostSign, '');
  return { number, isSignLost: number !== text };
}
