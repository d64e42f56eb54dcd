import { describe, expect, it } from 'vitest';
import { HeaderLexicon } from '../../../../src/ingest/columns/header-lexicon.ts';
import { normalizeName } from '../../../../src/wording/normalize-name.ts';
import { vocabulary } from '../read-tables.ts';

const lexicon = new HeaderLexicon(vocabulary, normalizeName);

describe('HeaderLexicon', () => {
  it.each([
    ['Segment', 'segment'],
    ['ZIELGRUPPE', 'segment'],
    ['grupa docelowa', 'segment'],
    ['Kanał', 'channel'],
    ['engagement_rate', 'engagement_rate'],
    ['Engagement-Rate', 'engagement_rate'],
    ['effort_hours', 'effort_hours'],
    ['Größe', 'size'],
    ['Bestellungen', 'conversions'],
    ['przychód', 'revenue'],
    ['Werbe Kosten', undefined],
    ['conversions (value)', undefined],
    ['data', 'date'],
    ['', undefined],
  ])('%s is %s', (header, role) => {
    expect(lexicon.read(header).role).toBe(role);
  });

  it.each([
    ['Cost (EUR)', 'cost', 'EUR'],
    ['Kosten in €', 'cost', 'EUR'],
    ['Amount spent (GBP)', 'cost', 'GBP'],
    ['wydana kwota (PLN)', 'cost', 'PLN'],
    ['Umsatz [zł]', 'revenue', 'PLN'],
    ['cost', 'cost', undefined],
  ])('%s is %s in %s', (header, role, currency) => {
    expect(lexicon.read(header)).toMatchObject({ role, currency, percent: false });
  });

  it.each([
    'share (%)',
    'Anteil in %',
    'Anteil in Prozent',
    'share percent',
    'udział w procentach',
    'udział %',
  ])('%s is a share in per cent', (header) => {
    expect(lexicon.read(header)).toMatchObject({ role: 'share', percent: true });
  });

  it('knows a role by its proper name in each language, and tells it from other names', () => {
    expect(['channel', 'Kanal', 'kanał'].map((header) => lexicon.read(header).proper)).toEqual([
      true,
      true,
      true,
    ]);
    expect(lexicon.read('platform').proper).toBe(false);
  });
});
