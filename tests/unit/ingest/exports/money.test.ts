import { describe, expect, it } from 'vitest';
import { cells, codes, readExports } from '../read-exports.ts';

const meta = (currency: string, cost: string) =>
  `Campaign name,Impressions,Link clicks,Results,Amount spent (${currency})\nSpring,1000,50,5,${cost}\n`;
const files = [
  ['a.csv', meta('EUR', '20')],
  ['b.csv', meta('USD', '30').replace('1000,50', '900,40')],
] as const;

describe('money in two currencies', () => {
  it('is refused without a rate; the rest of the rows counts', async () => {
    const observations = await readExports(files);
    expect(observations.currency).toBe('EUR');
    expect(cells(observations)['everyone/purchase/facebook-ads']).toEqual({ exposures: 90, conversions: 10 });
    expect(observations.issues).toMatchObject([
      {
        code: 'currency-without-rate',
        severity: 'error',
        file: 'b.csv',
        line: 2,
        column: 5,
        message: '30 in Amount spent (USD) is in USD, the money of the plan is EUR.',
        hint: expect.stringContaining('--rate USD=RATE, in EUR'),
      },
    ]);
  });

  it('is converted with one', async () => {
    const observations = await readExports(files, { rates: new Map([['USD', 0.5]]) });
    // 20 EUR and 30 USD at 0.5
    expect(cells(observations)['everyone/purchase/facebook-ads']).toMatchObject({ cost: 35 });
    expect(observations.currency).toBe('EUR');
    expect(codes(observations)).toEqual([]);
  });

  it('of which the first has a rate is in the other', async () => {
    const observations = await readExports(files, { rates: new Map([['EUR', 2]]) });
    // 20 EUR at 2 and 30 USD
    expect(cells(observations)['everyone/purchase/facebook-ads']).toMatchObject({ cost: 70 });
    expect(observations.currency).toBe('USD');
  });

  it('is in the currency of the plan where that is given', async () => {
    const observations = await readExports([files[0]], { currency: 'PLN', rates: new Map([['EUR', 4.25]]) });
    expect(cells(observations)['everyone/purchase/facebook-ads']).toMatchObject({ cost: 85 });
    expect(observations.currency).toBe('PLN');
  });

  it('of tidy tables is converted as well', async () => {
    const observations = await readExports(
      [
        ['a.csv', 'channel,cost (EUR),conversions\nemail,10,1\n'],
        ['b.csv', 'channel,cost,conversions\nemail,"$20,50",2\n'],
      ],
      { rates: new Map([['USD', 0.5]]) },
    );
    // 10 EUR and 20.50 USD at 0.5
    expect(cells(observations)['everyone/purchase/email']).toMatchObject({ cost: 20.25 });
  });
});

describe('hidden and lost numbers', () => {
  it('censored counts are not measured', async () => {
    const observations = await readExports([
      [
        'a.csv',
        'Campaign name,Impressions,Link clicks,Results,Amount spent\nA,1000,< 10,5,20\nB,500,12,<10,3\n',
      ],
    ]);
    expect(cells(observations)).toEqual({
      'everyone/awareness/facebook-ads': { exposures: 1500, conversions: 12 },
      'everyone/purchase/facebook-ads': { exposures: 12, conversions: 5, cost: 23 },
    });
    expect(observations.issues).toMatchObject([
      { code: 'censored-number', severity: 'info', line: 2, column: 3, value: '< 10' },
      { code: 'censored-number', severity: 'info', line: 3, column: 4, value: '<10' },
    ]);
  });
});
