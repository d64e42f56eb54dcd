import { expect, it } from 'vitest';
import { assembleObservations } from '../../../../src/ingest/assemble-observations.ts';
import type { RoleSource, TableLayout } from '../../../../src/ingest/columns/table-layout.ts';
import { Ledger } from '../../../../src/ingest/fold/ledger.ts';
import { TableFold } from '../../../../src/ingest/fold/table-fold.ts';
import { IssueLog } from '../../../../src/ingest/issue-log.ts';
import { CellWords } from '../../../../src/ingest/numbers/cell-words.ts';
import { CurrencySigns } from '../../../../src/ingest/numbers/currency-signs.ts';
import { readSettings, say, vocabulary } from '../read-tables.ts';

const header = ['segment', 'channel', 'stage', 'date', 'exposures', 'conversions', 'cost'];

/** Folds the rows of one tidy table with a column of dates. */
function fold(...rows: string[][]) {
  const settings = readSettings();
  const ledger = new Ledger(settings);
  const log = new IssueLog(say, settings.limits.issuesPerKind);
  const sources = new Map<string, RoleSource>(
    header.map((role, index) => [
      role,
      {
        role: role as RoleSource['role'],
        columns: [index],
        field: role,
        percent: false,
        currency: undefined,
      },
    ]),
  );
  const layout = { kind: 'conversions', width: header.length, sources, unusedColumns: [] } as TableLayout;
  const table = new TableFold({
    file: 'data.csv',
    layout,
    settings,
    ledger,
    log,
    words: new CellWords(vocabulary),
    signs: new CurrencySigns(vocabulary),
  });
  for (const [index, row] of rows.entries()) table.add(row, index + 2);
  table.finish();
  return assembleObservations(ledger, [], log, settings);
}

it('the dated rows of a tidy table add up by channel, stage and date', () => {
  const { dated, issues } = fold(
    ['a', 'store', 'purchase', '2.5.2026', '100', '3', '1.5'],
    ['a', 'email', 'purchase', '2026-05-02', '100', '3', '1.5'],
    ['b', 'email', 'purchase', '2.5.2026', '100', '4', '2.25'],
    ['b', 'email', 'loyalty', 'May 2, 2026', '100', '1', ''],
    ['b', 'email', 'purchase', '1.5.2026', '100', '', ''],
    ['b', 'email', 'purchase', '', '100', '7', '9'],
  );
  // Cost 1.5 + 2.25, conversions 3 + 4; exposures alone and rows without a date make no entry.
  expect(dated).toEqual([
    { channel: 'email', stage: 'loyalty', date: '2026-05-02', conversions: 1 },
    { channel: 'email', stage: 'purchase', date: '2026-05-02', cost: 3.75, conversions: 7 },
    { channel: 'store', stage: 'purchase', date: '2026-05-02', cost: 1.5, conversions: 3 },
  ]);
  expect(issues).toEqual([]);
});

it('a row that is left out has no date either; a date that is none leaves no row out', () => {
  const { dated, counts, issues } = fold(
    ['a', 'email', 'purchase', '2026-05-02', '100', 'many', '1.5'],
    ['a', 'email', 'purchase', 'last week', '100', '3', '1.5'],
  );
  expect(dated).toEqual([]);
  expect(counts).toMatchObject([{ channel: 'email', conversions: 3, cost: 1.5 }]);
  expect(issues.map(({ code, column, value }) => [code, column, value])).toEqual([
    ['dates-unread', 4, 'last week'],
    ['text-in-number', 6, 'many'],
  ]);
});

it('conversions of rows without a cost stand apart from those that the cost of other rows has paid for', () => {
  const { counts, dated } = fold(
    ['a', 'email', 'purchase', '2026-05-02', '100', '3', '1.5'],
    ['a', 'email', 'purchase', '2026-05-02', '100', '2', '0'],
    ['a', 'email', 'purchase', '2026-05-02', '100', '4', ''],
    ['a', 'email', 'purchase', '2026-05-09', '100', '5', ''],
    ['b', 'email', 'purchase', '2026-05-02', '100', '6', ''],
  );
  // A stated 0 is a cost. Segment a: 4 + 5 without one; where nobody states any there is nothing to stand apart from.
  expect(counts.map(({ segment, unpriced }) => [segment, unpriced])).toEqual([
    ['a', { conversions: 9, revenue: 0 }],
    ['b', undefined],
  ]);
  // The day: 4 + 6 without a cost.
  expect(dated.map(({ date, unpriced }) => [date, unpriced])).toEqual([
    ['2026-05-02', { conversions: 10, revenue: 0 }],
    ['2026-05-09', undefined],
  ]);
});

it('a cost without conversions of its own has paid for the conversions of other rows', () => {
  const { counts, dated } = fold(
    ['a', 'email', 'purchase', '2026-05-02', '', '', '20'],
    ['a', 'email', 'purchase', '2026-05-02', '100', '4', ''],
  );
  expect([counts[0]!.unpriced, dated[0]!.unpriced]).toEqual([undefined, undefined]);
});
