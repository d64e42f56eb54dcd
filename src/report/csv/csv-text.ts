import { stripControls } from '../text/strip-controls.ts';

/** What spreadsheets take for a formula, or skip on the way to one; some also the full-width forms (OWASP, CSV injection). */
const startsFormula = /^[=+\-@\t\r\n＝＋－＠]/;

export type CsvValue = string | number | boolean | null | undefined;

/**
 * Rows as CSV (RFC 4180: commas, CRLF, quotes doubled) with a byte order mark, so that Excel reads UTF-8.
 * Missing is an empty field. Text that a spreadsheet would run as a formula gets a leading apostrophe.
 */
export function csvText(rows: readonly (readonly CsvValue[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
}

function field(value: CsvValue): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  // The bare text too: a control character in front must not hide a formula.
  const text = stripControls(value);
  const safe = startsFormula.test(value) || startsFormula.test(text) ? `'${text}` : text;
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
