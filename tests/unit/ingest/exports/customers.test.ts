import { describe, expect, it } from 'vitest';
import { knowledge } from '../../../builders/knowledge.ts';
import { cells, fixture, readExports } from '../read-exports.ts';
import { bySource } from './by-source.ts';

// All totals were added up by hand from the rows of the fixtures.
describe('hubspot-contacts', () => {
  it('counts contacts by how far they came', async () => {
    const observations = await readExports([fixture('hubspot-contacts.csv')], bySource);
    expect(cells(observations)).toEqual({
      'everyone/consideration/email': { exposures: 1, conversions: 1 },
      'everyone/consideration/linkedin': { exposures: 2, conversions: 2 },
      'everyone/consideration/seo': { exposures: 2, conversions: 1 },
      'everyone/consideration/website': { exposures: 1, conversions: 0 },
      'everyone/purchase/email': { exposures: 1, conversions: 0 },
      'everyone/purchase/linkedin': { exposures: 2, conversions: 1 },
      'everyone/purchase/seo': { exposures: 1, conversions: 1 },
      'everyone/purchase/website': { exposures: 0, conversions: 0 },
      'everyone/loyalty/email': { exposures: 0, conversions: 0 },
      'everyone/loyalty/linkedin': { exposures: 1, conversions: 1 },
      'everyone/loyalty/seo': { exposures: 1, conversions: 0 },
      'everyone/loyalty/website': { exposures: 0, conversions: 0 },
    });
    expect(observations.inputs[0]).toMatchObject({
      skipped: { unassigned: 1 },
      period: { from: '2026-05-02', to: '2026-05-21' },
    });
  });

  // The five contacts of the German file that have a channel: only the last two stages of the first two are behind a
  // sale, an opportunity and a marketing lead are leads.
  it('reads German stages and sources', async () => {
    const observations = await readExports([fixture('hubspot-contacts-de.csv')], bySource);
    expect(cells(observations)).toEqual({
      'everyone/consideration/email': { exposures: 1, conversions: 1 },
      'everyone/consideration/google-ads': { exposures: 1, conversions: 1 },
      'everyone/consideration/seo': { exposures: 2, conversions: 1 },
      'everyone/consideration/website': { exposures: 1, conversions: 0 },
      'everyone/purchase/email': { exposures: 1, conversions: 0 },
      'everyone/purchase/google-ads': { exposures: 1, conversions: 0 },
      'everyone/purchase/seo': { exposures: 1, conversions: 1 },
      'everyone/purchase/website': { exposures: 0, conversions: 0 },
      'everyone/loyalty/email': { exposures: 0, conversions: 0 },
      'everyone/loyalty/google-ads': { exposures: 0, conversions: 0 },
      'everyone/loyalty/seo': { exposures: 1, conversions: 0 },
      'everyone/loyalty/website': { exposures: 0, conversions: 0 },
    });
    expect(observations.inputs[0]).toMatchObject({
      skipped: { unassigned: 1 },
      period: { from: '2026-05-02', to: '2026-05-21' },
    });
  });

  it('reads Polish stages and sources', async () => {
    const observations = await readExports([fixture('hubspot-contacts-pl.csv')], bySource);
    expect(cells(observations)).toEqual({
      'everyone/consideration/email': { exposures: 1, conversions: 1 },
      'everyone/consideration/google-ads': { exposures: 1, conversions: 1 },
      'everyone/consideration/seo': { exposures: 2, conversions: 1 },
      'everyone/purchase/email': { exposures: 1, conversions: 1 },
      'everyone/purchase/google-ads': { exposures: 1, conversions: 0 },
      'everyone/purchase/seo': { exposures: 1, conversions: 1 },
      'everyone/loyalty/email': { exposures: 1, conversions: 0 },
      'everyone/loyalty/google-ads': { exposures: 0, conversions: 0 },
      'everyone/loyalty/seo': { exposures: 1, conversions: 0 },
    });
    expect(observations.inputs[0]).toMatchObject({ skipped: { unassigned: 1 } });
  });

  it('keeps to the stages that the journey has', async () => {
    const lifecycle = knowledge.journeys.find(({ id }) => id === 'lifecycle')!;
    const observations = await readExports([fixture('hubspot-contacts.csv')], {
      ...bySource,
      stageOrder: lifecycle.stages.map(({ id }) => id),
      defaultStage: lifecycle.defaultStage,
      stageOfRole: (role) => lifecycle.stages.find((stage) => stage.role === role)?.id,
    });
    expect(observations.stages).toEqual(['loyalty']);
  });
});

describe('shopify', () => {
  it('reads the UTM source, else the referrer, and leaves out what is unknown', async () => {
    const observations = await readExports([fixture('shopify.csv')], bySource);
    expect(cells(observations)).toEqual({
      'everyone/purchase/email-newsletter': { conversions: 9, revenue: 801 },
      'everyone/purchase/facebook-ads': { conversions: 5, revenue: 390 },
      'everyone/purchase/google-ads': { conversions: 14, revenue: 1_260 },
      'everyone/purchase/instagram': { conversions: 6, revenue: 414.5 },
      'everyone/purchase/seo': { conversions: 21, revenue: 1_911.75 },
      'everyone/purchase/website': { conversions: 12, revenue: 1_032 },
    });
    expect(observations.inputs[0]).toMatchObject({
      skipped: { unassigned: 1 },
      period: { from: '2026-05-01', to: '2026-05-31' },
    });
  });
});
