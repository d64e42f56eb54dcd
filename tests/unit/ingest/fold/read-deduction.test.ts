import { describe, expect, it } from 'vitest';
import { cells, codes, readExports } from '../read-exports.ts';

const shopify = (rows: string) => `Day,Order UTM source,Order UTM medium,Orders,Total sales\n${rows}`;

describe('returns in the revenue of an export', () => {
  it('are taken from it, and the row counts', async () => {
    const observations = await readExports([
      [
        'shop.csv',
        shopify(
          '2026-05-01,google,cpc,4,200.00\n2026-05-02,google,cpc,0,-35.50\n2026-05-03,google,cpc,1,"-$1,010.00"\n',
        ),
      ],
    ]);
    const [cell] = observations.counts;
    // 200 − 35.5 − 1010; 4 + 0 + 1 orders.
    expect(cell).toMatchObject({ stage: 'purchase', conversions: 5, revenue: -845.5 });
    // Never below zero: a conversion cannot bring less than nothing.
    expect(cell!.valueRows).toMatchObject({ count: 2, conversions: 5, revenue: 0 });
    expect(observations.inputs[0]).toMatchObject({ rows: 3, usedRows: 3, rejectedRows: 0 });
    expect(codes(observations)).not.toContain('negative-number');
    expect(observations.dated.map(({ date, revenue }) => [date, revenue])).toEqual([
      ['2026-05-01', 200],
      ['2026-05-02', -35.5],
      ['2026-05-03', -1010],
    ]);
  });

  it('lower what a conversion brings, also in rows without one', async () => {
    const { counts } = await readExports([
      ['shop.csv', shopify('2026-05-01,google,cpc,4,200\n2026-05-02,google,cpc,0,-40\n')],
    ]);
    // 200 − 40 for 4 orders; Σ revenue² ÷ conversions of rows with orders: 200² ÷ 4.
    expect(counts[0]!.valueRows).toEqual({ count: 1, conversions: 4, revenue: 160, squares: 10_000 });
  });

  it('are slips where they are no money earned', async () => {
    const observations = await readExports([
      [
        'meta.csv',
        'Campaign name,Impressions,Link clicks,Results,Amount spent (EUR)\nA,100,10,1,-5\nB,100,-10,1,5\nC,100,10,1,5\n',
      ],
    ]);
    expect(cells(observations)['everyone/purchase/facebook-ads']).toEqual({
      exposures: 10,
      conversions: 1,
      cost: 5,
    });
    expect(codes(observations)).toEqual(['negative-number']);
    expect(observations.inputs[0]).toMatchObject({ rows: 3, usedRows: 1, rejectedRows: 2 });
  });
});
