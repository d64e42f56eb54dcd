import { describe, expect, it } from 'vitest';
import { CellWords } from '../../../../src/ingest/numbers/cell-words.ts';
import { CurrencySigns } from '../../../../src/ingest/numbers/currency-signs.ts';
import type { Measure } from '../../../../src/ingest/numbers/measure.ts';
import { scanCell } from '../../../../src/ingest/numbers/scan-cell.ts';
import { vocabulary } from '../read-tables.ts';

const scan = (text: string, measure: Measure) =>
  scanCell(text, measure, new CellWords(vocabulary), new CurrencySigns(vocabulary));

describe('scanCell', () => {
  it('takes the unit off where the measure has one', () => {
    expect(scan('12,5 €', 'money')).toMatchObject({
      currency: 'EUR',
      written: { digits: '12.5', decimal: ',' },
    });
    expect(scan('12,5 %', 'fraction')).toEqual({
      percent: true,
      written: { digits: '12.5', decimal: ',' },
    });
    expect([scan('12,5 €', 'count'), scan('5 %', 'money')]).toEqual(['text-in-number', 'text-in-number']);
  });

  it('knows a sign that was lost', () => {
    expect(scan('? 69.91', 'money')).toMatchObject({ isSignLost: true, written: { digits: '69.91' } });
    expect(scan('69.91', 'money')).toMatchObject({ isSignLost: false });
  });

  it('tells what is missing from what is hidden', () => {
    expect([scan('n/a', 'count'), scan('< 10', 'count'), scan('few', 'count')]).toEqual([
      undefined,
      'censored-number',
      'text-in-number',
    ]);
  });
});
