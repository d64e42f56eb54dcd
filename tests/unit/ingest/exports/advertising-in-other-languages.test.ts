import { describe, expect, it } from 'vitest';
import { cells, codes, fixture, readExports } from '../read-exports.ts';

// All totals were added up by hand from the rows of the fixtures; where a file has a row of totals, they agree with it.
describe('linkedin-ads', () => {
  it('reads a German report, and the period above the table', async () => {
    const observations = await readExports([fixture('linkedin-ads-de.csv')]);
    expect(cells(observations)).toEqual({
      'everyone/awareness/linkedin': { exposures: 50_000, conversions: 200 },
      'everyone/purchase/linkedin': { exposures: 200, conversions: 10, cost: 1_600 },
    });
    expect(observations.currency).toBe('EUR');
    expect(observations.inputs[0]).toMatchObject({
      encoding: 'utf-16le',
      delimiter: '\t',
      skipped: { preamble: 4 },
      period: { from: '2026-05-01', to: '2026-05-31' },
    });
  });

  it('reads a Polish report, below lines that are not described', async () => {
    const observations = await readExports([fixture('linkedin-ads-pl.csv')]);
    expect(cells(observations)).toEqual({
      'everyone/awareness/linkedin': { exposures: 32_500, conversions: 150 },
      'everyone/purchase/linkedin': { exposures: 150, conversions: 7, cost: 1_300, revenue: 600 },
    });
    expect(observations.currency).toBe('EUR');
    expect(observations.inputs[0]).toMatchObject({
      skipped: { preamble: 2 },
      period: { from: '2026-05-01', to: '2026-05-31' },
    });
  });

  it('knows a German report that is only its preamble', async () => {
    const observations = await readExports([
      ['leer.csv', 'Bericht zur Performance (in UTC)\n"Startdatum des Berichts: 1. Mai 2026, 00:00"\n'],
      ['own.csv', 'channel,conversions\nemail,1\n'],
    ]);
    expect(observations.inputs[0]).toMatchObject({ export: 'linkedin-ads', rows: 2, usedRows: 0 });
  });
});

describe('tiktok-ads', () => {
  it('reads a German report: payments, not what a campaign is optimised for', async () => {
    const observations = await readExports([fixture('tiktok-ads-de.csv')]);
    expect(cells(observations)).toEqual({
      'everyone/awareness/tiktok': { exposures: 266_000, conversions: 3_840 },
      'everyone/purchase/tiktok': { exposures: 3_840, conversions: 43, cost: 1_250, revenue: 3_240 },
    });
    expect(observations.inputs[0]).toMatchObject({ delimiter: ';', skipped: { total: 1 } });
  });

  it('reads a Polish report, and keeps the campaign "Razem w góry"', async () => {
    const observations = await readExports([fixture('tiktok-ads-pl.csv')]);
    expect(cells(observations)).toEqual({
      'everyone/awareness/tiktok': { exposures: 400_000, conversions: 5_100 },
      'everyone/purchase/tiktok': { exposures: 5_100, conversions: 95, cost: 1_600 },
    });
    expect(observations.inputs[0]).toMatchObject({ skipped: { total: 1 } });
  });
});

describe('microsoft-ads', () => {
  it('reads a German report by device', async () => {
    const observations = await readExports([fixture('microsoft-ads-de.csv')]);
    expect(cells(observations)).toEqual({
      'computer/awareness/google-ads': { exposures: 34_000, conversions: 780 },
      'computer/purchase/google-ads': { exposures: 780, conversions: 29, cost: 1_330.25, revenue: 2_585 },
      'smartphone/awareness/google-ads': { exposures: 2_500, conversions: 250 },
      'smartphone/purchase/google-ads': { exposures: 250, conversions: 8, cost: 110.5, revenue: 640 },
    });
    expect(observations.currency).toBe('EUR');
    expect(observations.inputs[0]).toMatchObject({ skipped: { footer: 1 } });
  });

  it('leaves a German report with Kosten to Google Ads', async () => {
    const content = 'Kampagne;Impressionen;Klicks;Kosten;Conversions\nMarke;900;100;50,25;4\n';
    const observations = await readExports([['bericht.csv', content]]);
    expect(observations.inputs[0]).toMatchObject({ export: 'google-ads' });
  });
});

describe('pinterest-ads', () => {
  it('reads a German report, says that it has no conversions, and keeps what was spent', async () => {
    const observations = await readExports([fixture('pinterest-ads-de.csv')]);
    expect(cells(observations)).toEqual({
      'everyone/awareness/pinterest': { exposures: 201_000, conversions: 1_710, cost: 1_100 },
    });
    expect(codes(observations)).toEqual(['export-lacks-column']);
  });

  it('reads a Polish report: clicks that leave, not all clicks on a Pin', async () => {
    const observations = await readExports([fixture('pinterest-ads-pl.csv')]);
    expect(cells(observations)).toEqual({
      'everyone/awareness/pinterest': { exposures: 100_000, conversions: 800 },
      'everyone/purchase/pinterest': { exposures: 800, conversions: 17, cost: 800, revenue: 2_800.5 },
    });
    expect(observations.inputs[0]!.period).toEqual({ from: '2026-05-01', to: '2026-05-31' });
  });
});

describe('snapchat-ads', () => {
  it('reads a German report', async () => {
    const observations = await readExports([fixture('snapchat-ads-de.csv')]);
    expect(cells(observations)).toEqual({
      'everyone/awareness/snapchat': { exposures: 450_000, conversions: 3_500 },
      'everyone/purchase/snapchat': { exposures: 3_500, conversions: 44, cost: 1_200, revenue: 2_000.5 },
    });
    expect(observations.inputs[0]!.period).toEqual({ from: '2026-05-01', to: '2026-05-31' });
  });

  it('reads a Polish report', async () => {
    const observations = await readExports([fixture('snapchat-ads-pl.csv')]);
    expect(cells(observations)).toEqual({
      'everyone/awareness/snapchat': { exposures: 250_000, conversions: 1_700 },
      'everyone/purchase/snapchat': { exposures: 1_700, conversions: 25, cost: 1_200, revenue: 2_900 },
    });
    expect(observations.inputs[0]!.period).toEqual({ from: '2026-05-01', to: '2026-05-31' });
  });
});

describe('amazon-ads', () => {
  it('reads a Polish report', async () => {
    const observations = await readExports([fixture('amazon-ads-pl.csv')]);
    expect(cells(observations)).toEqual({
      'everyone/awareness/amazon': { exposures: 20_000, conversions: 300 },
      'everyone/purchase/amazon': { exposures: 300, conversions: 25, cost: 320, revenue: 3_600 },
    });
    expect(observations.currency).toBe('PLN');
    expect(observations.inputs[0]!.period).toEqual({ from: '2026-05-01', to: '2026-05-31' });
  });

  it('reads the German sheet of search terms of a workbook for bulk changes', async () => {
    const content =
      'Kampagnen-ID;Kampagnenname (Nur zu Informationszwecken);Suchbegriff eines Kunden;Impressions;Klicks;Klickrate;' +
      'Ausgaben;Verkäufe;Bestellungen;Einheiten;ACOS\n' +
      '1001;Kessel genau;kupferkessel;9800;148;0,0151;61,24;289,5;12;13;0,2115\n' +
      '1001;Kessel genau;wasserkessel;7100;102;0,0144;43,76;198,25;8;8;0,2207\n';
    const observations = await readExports([['suchbegriffe.csv', content]]);
    expect(cells(observations)).toEqual({
      'everyone/awareness/amazon': { exposures: 16_900, conversions: 250 },
      'everyone/purchase/amazon': { exposures: 250, conversions: 20, cost: 105, revenue: 487.75 },
    });
  });
});
