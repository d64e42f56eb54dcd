import { describe, expect, it } from 'vitest';
import { listItem } from '../../../../src/ingest/exports/list-item.ts';
import { TotalRows } from '../../../../src/ingest/exports/total-rows.ts';
import { exports } from '../read-exports.ts';

const description = exports.find(({ id }) => id === 'meta')!;
const columns = new Map([['campaign', { index: 1, currency: undefined }]]);
const rows = new TotalRows({ description, columns });

describe('TotalRows', () => {
  it.each([
    'Total',
    'total: Campaigns',
    'Gesamt: Konto',
    'Gesamt',
    'Summe :',
    'Razem',
    'Grand total',
    'Totals',
  ])('%s is a total', (name) => {
    expect(rows.isTotal([name, 'x', '1'])).toBe(true);
    expect(rows.isTotal(['2026-05-01', name, '1'])).toBe(true);
  });

  it.each(['Gesamtpaket Brand', 'Total Body Workout', 'Summer', 'Razemki', 'Spring: Total'])(
    '%s is a campaign',
    (name) => expect(rows.isTotal(['2026-05-01', name, '1'])).toBe(false),
  );

  it('a row without a name is one', () => expect(rows.isTotal(['2026-05-01', ' ', '1'])).toBe(true));
});

describe('listItem', () => {
  it.each([
    ['Organic Search > Paid Social > Direct', 'Organic Search', 'Direct'],
    ['["Organic Search","Direct"]', 'Organic Search', 'Direct'],
    ['Organic Search, Direct 100%', 'Organic Search', 'Direct'],
    ['Email', 'Email', 'Email'],
    ['[]', '', ''],
  ])('%s', (text, first, last) => {
    expect([listItem(text, 'first'), listItem(text, 'last')]).toEqual([first, last]);
  });
});
