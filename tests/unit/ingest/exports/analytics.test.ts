import { describe, expect, it } from 'vitest';
import { cells, codes, fixture, readExports, total } from '../read-exports.ts';
import { bySource } from './by-source.ts';

// All totals were added up by hand from the rows of the fixtures.
describe('matomo', () => {
  it('reads channel types and hosts, and counts each visit once', async () => {
    const observations = await readExports([fixture('matomo-en.csv')], bySource);
    expect(cells(observations)).toEqual({
      'everyone/purchase/facebook': { exposures: 800, conversions: 4, revenue: 260 },
      'everyone/purchase/seo': { exposures: 9_400, conversions: 188, revenue: 16_920.5 },
      'everyone/purchase/website': { exposures: 6_000, conversions: 90, revenue: 8_100 },
    });
    expect(observations.inputs[0]).toMatchObject({
      encoding: 'utf-16le',
      delimiter: ',',
      columns: { channel: 'Label', 'purchase.conversions': 'Visits with Conversions' },
    });
  });

  it('reads a German report', async () => {
    const observations = await readExports([fixture('matomo-de.csv')], bySource);
    expect(cells(observations)).toEqual({
      'everyone/purchase/seo': { exposures: 9_400, conversions: 188, revenue: 16_920.5 },
      'everyone/purchase/website': { exposures: 6_000, conversions: 90, revenue: 8_100 },
    });
  });
});

describe('visits that belong to no channel', () => {
  it.each([
    ['Session source / medium', '(not set)'],
    ['Session source / medium,Session campaign', '(not set),(not set)'],
  ])('%s: %s is set aside, not an error', async (headers, cells) => {
    const content = `${headers},Sessions,Key events\n${cells},9,0\n${cells.replaceAll('(not set)', 'bing / cpc')},5,1\n`;
    const observations = await readExports([['ga4.csv', content]], bySource);
    expect(observations.inputs[0]).toMatchObject({ usedRows: 1, skipped: { unassigned: 1 } });
    expect(codes(observations)).not.toContain('missing-name');
  });
});

describe('ga4-user-acquisition', () => {
  it('reads what first brought people', async () => {
    const observations = await readExports([fixture('ga4-user-acquisition.csv')], bySource);
    expect(cells(observations)).toEqual({
      'everyone/purchase/facebook-ads': { exposures: 2_600, conversions: 28, revenue: 1_960 },
      'everyone/purchase/seo': { exposures: 9_000, conversions: 230, revenue: 18_400.5 },
      'everyone/purchase/website': { exposures: 6_500, conversions: 130, revenue: 10_400 },
    });
    expect(observations.inputs[0]).toMatchObject({
      skipped: { preamble: 9, total: 1, unassigned: 1 },
      period: { from: '2026-05-01', to: '2026-05-31' },
    });
  });

  it('reads a German report', async () => {
    const observations = await readExports([fixture('ga4-user-acquisition-de.csv')], bySource);
    expect(cells(observations)).toEqual({
      'everyone/purchase/seo': { exposures: 9_000, conversions: 230, revenue: 18_400.5 },
      'everyone/purchase/website': { exposures: 6_500, conversions: 130, revenue: 10_400 },
    });
    expect(observations.inputs[0]).toMatchObject({
      skipped: { preamble: 6, total: 1 },
      period: { from: '2026-05-01', to: '2026-05-31' },
    });
  });

  it('reads a Polish report', async () => {
    const observations = await readExports([fixture('ga4-user-acquisition-pl.csv')], bySource);
    expect(cells(observations)).toEqual({
      'everyone/purchase/facebook-ads': { exposures: 2_600, conversions: 28, revenue: 7_840.5 },
      'everyone/purchase/seo': { exposures: 9_000, conversions: 230, revenue: 73_602 },
    });
    expect(observations.inputs[0]).toMatchObject({
      skipped: { preamble: 6, total: 1, unassigned: 1 },
      period: { from: '2026-05-01', to: '2026-05-31' },
    });
  });

  it('reads a Spanish report', async () => {
    const observations = await readExports([fixture('ga4-user-acquisition-es.csv')], bySource);
    expect(cells(observations)).toEqual({
      'everyone/purchase/seo': { exposures: 800, conversions: 40, revenue: 3_200.5 },
      'everyone/purchase/website': { exposures: 200, conversions: 6, revenue: 480 },
    });
  });

  it('does not add the same purchases to those of the report of traffic', async () => {
    const observations = await readExports(
      [fixture('ga4-user-acquisition.csv'), fixture('ga4-traffic-en.csv')],
      bySource,
    );
    // 240 + 120 + 30 + 75 of the report of traffic, which has more channels.
    expect(total(observations, 'conversions', 'purchase')).toBe(465);
    expect(codes(observations)).toContain('platform-conversions-overlap');
  });
});

describe('ga4-attribution-paths', () => {
  it('gives each key event to the last channel of its path', async () => {
    const observations = await readExports([fixture('ga4-attribution-paths.csv')], bySource);
    expect(cells(observations)).toEqual({
      'everyone/purchase/seo': { conversions: 160, revenue: 13_000.5 },
      'everyone/purchase/website': { conversions: 30, revenue: 2_700 },
    });
    expect(observations.inputs[0]).toMatchObject({
      skipped: { preamble: 9 },
      period: { from: '2026-05-01', to: '2026-05-31' },
    });
  });

  it('reads a German report', async () => {
    const observations = await readExports([fixture('ga4-attribution-paths-de.csv')], bySource);
    expect(cells(observations)).toEqual({
      'everyone/purchase/seo': { conversions: 160, revenue: 13_000.5 },
      'everyone/purchase/website': { conversions: 30, revenue: 2_700 },
    });
    expect(observations.inputs[0]).toMatchObject({
      skipped: { preamble: 6 },
      period: { from: '2026-05-01', to: '2026-05-31' },
    });
  });

  it('reads a Polish report', async () => {
    const observations = await readExports([fixture('ga4-attribution-paths-pl.csv')], bySource);
    expect(cells(observations)).toEqual({
      'everyone/purchase/facebook-ads': { conversions: 20, revenue: 6_400.5 },
      'everyone/purchase/seo': { conversions: 80, revenue: 25_600 },
      'everyone/purchase/website': { conversions: 10, revenue: 3_200 },
    });
    expect(observations.inputs[0]).toMatchObject({
      skipped: { preamble: 6 },
      period: { from: '2026-05-01', to: '2026-05-31' },
    });
  });
});
