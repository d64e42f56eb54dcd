import { describe, expect, it } from 'vitest';
import { CellWords } from '../../../../src/ingest/numbers/cell-words.ts';
import { CurrencySigns } from '../../../../src/ingest/numbers/currency-signs.ts';
import type { Measure } from '../../../../src/ingest/numbers/measure.ts';
import { NumberColumn } from '../../../../src/ingest/numbers/number-column.ts';
import type { Mark } from '../../../../src/ingest/read-settings.ts';
import { vocabulary } from '../read-tables.ts';

interface Options {
  percent?: boolean;
  currency?: string;
  decimal?: Mark;
  expected?: string;
}

function column(measure: Measure, texts: readonly string[], options: Options = {}): NumberColumn {
  const { percent = false, currency, decimal, expected } = options;
  const made = new NumberColumn(
    measure,
    { percent, currency, decimal },
    new CellWords(vocabulary),
    new CurrencySigns(vocabulary),
  );
  for (const text of texts) made.observe(text);
  made.settle(expected);
  return made;
}

const read = (measure: Measure, texts: readonly string[], options?: Options) => {
  const made = column(measure, texts, options);
  return texts.map((text) => made.read(text));
};

describe('NumberColumn', () => {
  it('reads money with its marks and signs', () => {
    expect(read('money', ['1.234,56 €', '12,50', '€ 7', '1.000 EUR', '-', 'n/a', ''])).toEqual([
      1234.56,
      12.5,
      7,
      1000,
      undefined,
      undefined,
      undefined,
    ]);
    expect(read('money', ["CHF 1'234.50", 'Fr. 5.20', '5 CHF'])).toEqual([1234.5, 5.2, 5]);
    expect(read('money', ['1 234,50 zł', '1\u00a0000,00\u00a0zł'])).toEqual([1234.5, 1000]);
    expect(read('money', ['$1,234.50', '$1,234'])).toEqual([1234.5, 1234]);
  });

  it('never guesses 1,234 of money without evidence', () => {
    expect(read('money', ['1,234', '5'])).toEqual(['ambiguous-number', 5]);
    expect(read('money', ['1,234', '0,5'])).toEqual([1.234, 0.5]);
    expect(read('money', ['1,234', '0.5'])).toEqual([1234, 0.5]);
    expect(read('money', ['1,234'], { decimal: ',' })).toEqual([1.234]);
    expect(read('money', ['1,234', '12.5'], { decimal: '.' })).toEqual([1234, 12.5]);
  });

  it('takes the only mark of counts for thousands', () => {
    expect(read('count', ['1,234', '5'])).toEqual([1234, 5]);
    expect(read('count', ['1.234', '12.000'])).toEqual([1234, 12000]);
    expect(read('count', ['1.234', '1,234'])).toEqual(['ambiguous-number', 'ambiguous-number']);
  });

  it('never reads 1.125 as thousands beside a larger number without a mark', () => {
    expect(read('count', ['1.125', '5000'])).toEqual(['ambiguous-number', 5000]);
    expect(read('count', ['1.125', '5 000'])).toEqual(['ambiguous-number', 5000]);
    const made = column('count', ['1.125']);
    expect([made.read('1.125'), made.read('5000'), made.isLate()]).toEqual([1125, 5000, true]);
  });

  it('uses no share without a sign where one of them is above 1', () => {
    expect(read('fraction', ['45', '1', '0.5', '0', '12 %'])).toEqual([
      'share-out-of-range',
      'ambiguous-share',
      'ambiguous-share',
      0,
      0.12,
    ]);
    expect(read('fraction', ['1', '0.5', '45 %'])).toEqual([1, 0.5, 0.45]);
    // By its header: 45 % and 0.5 %.
    expect(read('fraction', ['45', '0.5'], { percent: true })).toEqual([0.45, 0.005]);
    const made = column('fraction', ['0.5']);
    expect([made.read('0.5'), made.read('45'), made.isLate()]).toEqual([0.5, 'share-out-of-range', true]);
  });

  it('lets the other columns of the table settle a mark', () => {
    const other = (...texts: string[]) => column('money', texts).head;
    const beside = (bound: string[], ...others: string[]) => {
      const made = column('count', ['1.125']);
      const contacts = other(...bound);
      made.settle(undefined, made.head, { others: [contacts, other(...others)], bound: contacts });
      return made.read('1.125');
    };
    // A point or a comma before two decimals proves what the point is here.
    expect(beside([], '100.50')).toBe(1.125);
    expect(beside([], '100,50')).toBe(1125);
    expect(beside([], '100.50', '7,25')).toBe('ambiguous-number');
    // 1,125 of at most 120 contacts cannot be; of 1.200 or an unknown number they can.
    expect(beside(['120'])).toBe('ambiguous-number');
    expect(beside(['1.200'])).toBe(1125);
    expect(beside([])).toBe(1125);
  });

  it('refuses only the ambiguous numbers of a column that writes decimals in two ways', () => {
    const made = column('money', ['1,5', '2.5', '1,234']);
    expect(['1,5', '2.5', '1,234'].map((text) => made.read(text))).toEqual([1.5, 2.5, 'ambiguous-number']);
    expect(made.contradiction).toEqual({ point: '2.5', comma: '1,5' });
  });

  it('keeps to what it decided, and says when all cells together would have decided otherwise', () => {
    const made = column('money', ['1,5', '1,234']);
    expect(['1,5', '1,234'].map((text) => made.read(text))).toEqual([1.5, 1.234]);
    expect(made.isLate()).toBe(false);
    expect(made.read('2.5')).toBe(2.5);
    expect(made.read('1,234')).toBe(1.234);
    expect(made.isLate()).toBe(true);
  });

  it('decides about a mark when it first meets it', () => {
    const made = column('money', ['5']);
    expect(['5', '12.5', '1,234', '1.234'].map((text) => made.read(text))).toEqual([5, 12.5, 1234, 1.234]);
    expect(made.isLate()).toBe(false);
  });

  it('is late when a second mark makes the thousands of counts ambiguous', () => {
    const made = column('count', ['1,234']);
    expect(made.read('1,234')).toBe(1234);
    expect(made.read('5.678')).toBe('ambiguous-number');
    expect(made.isLate()).toBe(true);
  });

  it('is late when another currency becomes the most frequent', () => {
    const made = column('money', ['$5']);
    expect(['$5', '6 €'].map((text) => made.read(text))).toEqual([5, 'mixed-currencies']);
    // One each: the first by alphabet, EUR.
    expect(made.isLate()).toBe(true);
  });

  it('decides by all cells where those are known', () => {
    const first = column('money', ['1,234']);
    expect(['1,234', '0.5', '$7', '5 €', '6 €'].map((text) => first.read(text))).toEqual([
      'ambiguous-number',
      0.5,
      'mixed-currencies',
      'mixed-currencies',
      'mixed-currencies',
    ]);
    const second = column('money', []);
    second.settle(undefined, first.evidence);
    expect(['1,234', '0.5', '$7', '5 €', '6 €'].map((text) => second.read(text))).toEqual([
      1234,
      0.5,
      'mixed-currencies',
      5,
      6,
    ]);
    expect([first.isLate(), second.isLate()]).toEqual([true, false]);
  });

  it('a second look at a cell is no evidence', () => {
    const made = column('money', []);
    expect(made.readAgain('1,5')).toBe(1.5);
    expect(made.evidence.decimals.size).toBe(0);
  });

  it('takes per cent only from a sign or the header', () => {
    expect(read('fraction', ['45 %', '12.3%', '0.45', '140 %', '-0.1'])).toEqual([
      0.45,
      0.123,
      0.45,
      'share-out-of-range',
      'share-out-of-range',
    ]);
    expect(read('fraction', ['45', '12,3', '45 %', '140'], { percent: true })).toEqual([
      0.45,
      0.123,
      0.45,
      'share-out-of-range',
    ]);
  });

  it('refuses text, negative numbers, and signs where they do not belong', () => {
    expect(read('count', ['abc', '-3', '5 €', '5 %', '1e5', '-0'])).toEqual([
      'text-in-number',
      'negative-number',
      'text-in-number',
      'text-in-number',
      'text-in-number',
      0,
    ]);
  });

  it('has one currency, the most frequent', () => {
    expect(read('money', ['$5', '5 €', '6 €', '7'])).toEqual(['mixed-currencies', 5, 6, 7]);
    expect(read('money', ['$5', '7'], { currency: 'EUR' })).toEqual(['mixed-currencies', 7]);
    expect(column('money', ['5 €']).currency).toBe('EUR');
    expect(read('money', ['$5', '7', ''], { expected: 'EUR' })).toEqual([
      'mixed-currencies',
      'mixed-currencies',
      undefined,
    ]);
  });
});
