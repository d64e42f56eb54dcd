import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CellWords } from '../../src/ingest/numbers/cell-words.ts';
import { CurrencySigns } from '../../src/ingest/numbers/currency-signs.ts';
import { NumberColumn } from '../../src/ingest/numbers/number-column.ts';
import { vocabulary } from '../unit/ingest/read-tables.ts';

const words = new CellWords(vocabulary);
const signs = new CurrencySigns(vocabulary);

const moneyColumn = () =>
  new NumberColumn('money', { percent: false, currency: undefined, decimal: undefined }, words, signs);

/** Amounts with up to `decimals` decimals, as people write them: cents, not the bits of a double. */
const amounts = (decimals: number) =>
  fc.integer({ min: 0, max: 10 ** 12 }).map((units) => Number(`${units}e-${decimals}`));

const forms: [name: string, write: (value: number) => string][] = [
  'en-US',
  'de-DE',
  'pl-PL',
  'de-CH',
  'fr-FR',
  'en-GB',
].flatMap((locale): [string, (value: number) => string][] => {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 });
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 4, useGrouping: false });
  const currency =
    locale === 'pl-PL' ? 'PLN' : locale === 'de-CH' ? 'CHF' : locale === 'en-GB' ? 'GBP' : 'EUR';
  const money = new Intl.NumberFormat(locale, { style: 'currency', currency });
  return [
    [`${locale} grouped`, (value) => number.format(value)],
    [`${locale} plain`, (value) => plain.format(value)],
    [`${locale} money`, (value) => money.format(value)],
  ];
});

describe('numbers written in the form of a language', () => {
  it.each(forms)('%s is read back exactly', (name, write) => {
    const decimals = name.endsWith('money') ? 2 : 4;
    fc.assert(
      fc.property(fc.array(amounts(decimals), { minLength: 1, maxLength: 20 }), (values) => {
        const column = moneyColumn();
        // One number with two decimals settles the style of the column.
        const texts = [...values, 0.25].map(write);
        for (const text of texts) column.observe(text);
        column.settle(undefined);
        expect(texts.map((text) => column.read(text))).toEqual([...values, 0.25]);
      }),
      { numRuns: 60 },
    );
  });

  it('without evidence a number is right or refused, never another number', () => {
    const write = fc.constantFrom(
      ...forms.filter(([name]) => !name.endsWith('money')).map(([, form]) => form),
    );
    fc.assert(
      fc.property(amounts(3), write, (value, form) => {
        const column = moneyColumn();
        column.observe(form(value));
        column.settle(undefined);
        expect([value, 'ambiguous-number']).toContain(column.read(form(value)));
      }),
      { numRuns: 500 },
    );
  });

  it('any text gives a number of 0 or more, nothing, or a reason', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-+ €%.,'\d]{1,12}$/)), (text) => {
        const column = moneyColumn();
        column.observe(text);
        column.settle(undefined);
        const value = column.read(text);
        expect(typeof value === 'number' ? value >= 0 && Number.isFinite(value) : true).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});
