import { describe, expect, it } from 'vitest';
import { chooseCurrency } from '../../../../src/ingest/numbers/choose-currency.ts';

const choose = (
  signs: Record<string, number>,
  options: { shown?: Record<string, number>; header?: string; expected?: string; rates?: string[] } = {},
) =>
  chooseCurrency(
    { signs: new Map(Object.entries(signs)), shown: new Map(Object.entries(options.shown ?? {})) },
    {
      header: options.header,
      expected: options.expected,
      rates: new Map((options.rates ?? []).map((code) => [code, 2])),
    },
  );

describe('chooseCurrency', () => {
  it('takes the header, else the most frequent sign, ties by alphabet', () => {
    expect(choose({ USD: 5, EUR: 1 }, { header: 'EUR' })).toEqual({ own: 'EUR', plan: 'EUR' });
    expect(choose({ EUR: 1, USD: 5 })).toEqual({ own: 'USD', plan: 'USD' });
    expect(choose({ USD: 3, EUR: 3 })).toEqual({ own: 'EUR', plan: 'EUR' });
    expect(choose({})).toEqual({ own: undefined, plan: undefined });
  });

  it('reads in the currency of the other tables', () => {
    expect(choose({ USD: 5 }, { expected: 'PLN' })).toEqual({ own: 'USD', plan: 'PLN' });
  });

  it('of those that cannot be converted the most frequent is the one that all are converted to', () => {
    expect(choose({ EUR: 9, GBP: 2, USD: 3 }, { rates: ['EUR'] })).toEqual({ own: 'EUR', plan: 'USD' });
    expect(choose({}, { shown: { PLN: 1, USD: 4 } })).toEqual({ own: undefined, plan: 'USD' });
    // USD: 3 beside the number and 1 in the row are more than 3 of GBP.
    expect(choose({ EUR: 9, USD: 3 }, { shown: { GBP: 3, USD: 1 }, rates: ['EUR'] }).plan).toBe('USD');
    expect(choose({ EUR: 9 }, { rates: ['EUR'] })).toEqual({ own: 'EUR', plan: undefined });
  });
});
