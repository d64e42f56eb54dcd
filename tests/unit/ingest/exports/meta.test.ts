import { describe, expect, it } from 'vitest';
import { cells, codes, fixture, readExports } from '../read-exports.ts';

// All totals were added up by hand from the rows of the fixtures.
describe('meta', () => {
  it('reads an English report; a campaign that is after reach has no purchases', async () => {
    const observations = await readExports([fixture('meta-en.csv')]);
    expect(cells(observations)).toEqual({
      'everyone/awareness/facebook-ads': { exposures: 91_500, conversions: 1_290 },
      'everyone/purchase/facebook-ads': { exposures: 1_290, conversions: 40, cost: 1_300.65 },
    });
    // 610 + 250 + 30 clicks of campaigns that are after purchases; the last one had none.
    expect(observations.counts[1]).toMatchObject({ trials: 890, successes: 40 });
    expect(observations.currency).toBe('GBP');
    expect(observations.inputs[0]).toMatchObject({
      export: 'meta',
      kind: 'conversions',
      rows: 5,
      usedRows: 4,
      rejectedRows: 1,
      skipped: { total: 1 },
      period: { from: '2026-05-01', to: '2026-05-31' },
      columns: { channel: '= facebook-ads', 'purchase.cost': 'Amount spent (GBP)' },
    });
    expect(observations.channels).toEqual([{ id: 'facebook-ads' }]);
  });

  it('reads a German report by age and gender, and keeps the campaign "Gesamtpaket Brand"', async () => {
    const observations = await readExports([fixture('meta-de.csv')]);
    expect(cells(observations)).toEqual({
      '18-24-female/awareness/facebook-ads': { exposures: 12_400, conversions: 310 },
      '18-24-female/purchase/facebook-ads': { exposures: 310, conversions: 10, cost: 1_210.5 },
      '18-24-male/awareness/facebook-ads': { exposures: 7_600, conversions: 150 },
      '18-24-male/purchase/facebook-ads': { exposures: 150, conversions: 4, cost: 640.25 },
      '25-34-female/awareness/facebook-ads': { exposures: 7_000, conversions: 240 },
      '25-34-female/purchase/facebook-ads': { exposures: 240, conversions: 9, cost: 549.25 },
    });
    expect(observations.currency).toBe('EUR');
    expect(observations.segments.map(({ name }) => name)).toContain('18-24 / female');
    expect(observations.inputs[0]).toMatchObject({
      delimiter: ';',
      rows: 5,
      usedRows: 4,
      skipped: { total: 1 },
    });
    expect(codes(observations)).toEqual(['rows-skipped']);
  });

  it('reads a Polish report by platform and day', async () => {
    const observations = await readExports([fixture('meta-pl.csv')]);
    expect(cells(observations)).toEqual({
      'everyone/awareness/facebook': { exposures: 24_500, conversions: 500 },
      'everyone/awareness/instagram': { exposures: 31_600, conversions: 520 },
      'everyone/purchase/facebook': { exposures: 500, conversions: 20, cost: 2_000 },
      'everyone/purchase/instagram': { exposures: 520, conversions: 30, cost: 2_000 },
    });
    expect(observations.currency).toBe('PLN');
    expect(observations.inputs[0]).toMatchObject({
      rows: 4,
      usedRows: 4,
      period: { from: '2026-05-01', to: '2026-05-31' },
    });
  });

  it('reads a French report with purchases and their value', async () => {
    const observations = await readExports([fixture('meta-fr.csv')]);
    expect(cells(observations)).toEqual({
      'everyone/awareness/facebook-ads': { exposures: 125_000, conversions: 2_100 },
      'everyone/purchase/facebook-ads': {
        exposures: 2_100,
        conversions: 15,
        cost: 2_050.5,
        revenue: 1_740.25,
      },
    });
    expect(observations.currency).toBe('EUR');
    expect(observations.inputs[0]).toMatchObject({ delimiter: ';', skipped: { total: 1 } });
  });

  it('reads a Spanish report by age and gender', async () => {
    const observations = await readExports([fixture('meta-es.csv')]);
    expect(cells(observations)).toEqual({
      '25-34-female/awareness/facebook-ads': { exposures: 41_000, conversions: 610 },
      '25-34-female/purchase/facebook-ads': { exposures: 610, conversions: 32, cost: 400.15 },
      '25-34-male/awareness/facebook-ads': { exposures: 20_500, conversions: 250 },
      '25-34-male/purchase/facebook-ads': { exposures: 250, conversions: 8, cost: 500.5 },
      '35-44-female/awareness/facebook-ads': { exposures: 28_000, conversions: 400 },
      '35-44-female/purchase/facebook-ads': { exposures: 400, cost: 350 },
    });
    expect(observations.inputs[0]).toMatchObject({ skipped: { total: 1 } });
  });

  it('reads an Italian report; a campaign that is after reach has no purchases', async () => {
    const observations = await readExports([fixture('meta-it.csv')]);
    expect(cells(observations)).toEqual({
      'everyone/awareness/facebook-ads': { exposures: 85_000, conversions: 1_000 },
      'everyone/purchase/facebook-ads': { exposures: 1_000, conversions: 24, cost: 1_400 },
    });
    expect(observations.inputs[0]).toMatchObject({ skipped: { total: 1 } });
  });

  it.each([
    ['Tipo de resultado', 'Alcance', 'Compras en el sitio web'],
    ['Indicateur de résultat', 'Couverture', 'Achats sur le site web'],
    ['Indicatore di risultato', 'Clic sul link', 'Acquisti sul sito web'],
  ])('%s: results that are %s are no purchases, and %s are', async (header, reach, purchase) => {
    const content =
      `Campaign name,Impressions,Link clicks,Results,${header},Amount spent (EUR)\n` +
      `North,1000,50,900,${reach},20\nSpring,1000,50,5,${purchase},20\n`;
    const observations = await readExports([['report.csv', content]]);
    expect(cells(observations)['everyone/purchase/facebook-ads']).toMatchObject({ conversions: 5, cost: 40 });
  });
});
