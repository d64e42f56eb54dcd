import { type Formats, IntlMessageFormat } from 'intl-messageformat';

/**
 * The looks of a number in a message, as in `{low, number, rate}`:
 * `share` 42 %, `coverage` 89.6 %, `rate` 4.2 % (two significant digits), `score` 64, `index` 150, `amount` €1,235, `signed-amount` +€120, `price` €12.50,
 * `hours` 12 or 2.5, `count` 1,234, `points` 3.4, `signed-points` -3.4, `ratio` 1.8, `effect` +0.31,
 * `weight` 0.20, `exact` 0.421, `sum` +0.094, `events` 0.36 or 12 (two significant digits).
 */
export function messageFormats(currency: string | undefined): Formats {
  const money: Intl.NumberFormatOptions = currency ? { style: 'currency', currency } : {};
  return {
    ...IntlMessageFormat.formats,
    number: {
      ...IntlMessageFormat.formats.number,
      share: { style: 'percent', maximumFractionDigits: 0 },
      coverage: { style: 'percent', maximumFractionDigits: 1 },
      rate: { style: 'percent', minimumSignificantDigits: 2, maximumSignificantDigits: 2 },
      score: { maximumFractionDigits: 0 },
      index: { maximumFractionDigits: 0 },
      count: { maximumFractionDigits: 0 },
      hours: { maximumFractionDigits: 1 },
      points: { minimumFractionDigits: 1, maximumFractionDigits: 1 },
      'signed-points': { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero' },
      ratio: { maximumSignificantDigits: 2 },
      weight: { minimumFractionDigits: 2, maximumFractionDigits: 2 },
      events: { minimumSignificantDigits: 2, maximumSignificantDigits: 2 },
      exact: { minimumFractionDigits: 3, maximumFractionDigits: 3 },
      sum: { minimumFractionDigits: 3, maximumFractionDigits: 3, signDisplay: 'exceptZero' },
      effect: { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: 'exceptZero' },
      amount: { ...money, maximumFractionDigits: 0 },
      'signed-amount': { ...money, maximumFractionDigits: 0, signDisplay: 'exceptZero' },
      price: { ...money, minimumFractionDigits: 2, maximumFractionDigits: 2 },
    },
  } as Formats;
}
