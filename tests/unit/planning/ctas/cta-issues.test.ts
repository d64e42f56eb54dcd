import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { avoidedWords, endedOffers, unknownReaders } from '../../../../src/planning/ctas/cta-issues.ts';
import { parseLocale } from '../../../../src/wording/parse-locale.ts';
import { createPhrasebook } from '../../../../src/wording/phrasebook.ts';
import { shoeBrand } from './shoe-brand.ts';

const file = new URL('../../../../templates/locales/en.yaml', import.meta.url);
const english = createPhrasebook(parseLocale(parse(readFileSync(file, 'utf8'))));

describe('endedOffers', () => {
  const brand = {
    ...shoeBrand,
    offers: [
      { label: 'Free laces', until: '2026-05-03' },
      { label: 'Free repair', until: '2026-05-04' },
      { label: 'Thirty days to test a pair' },
    ],
  };

  it('names the offers whose last day lies before that of the data', () => {
    expect(endedOffers(brand, '2026-05-04', english)).toEqual([
      {
        code: 'offer-over',
        severity: 'warning',
        value: 'Free laces',
        message:
          'The offer “Free laces” ended on May 3, 2026, before the data do (May 4, 2026); no call to action makes it.',
        hint: 'Take it out of brand.yaml, or correct its last day there (until).',
      },
    ]);
  });

  it('has nothing to say where the data have no dates', () => {
    expect(endedOffers(brand, undefined, english)).toEqual([]);
  });
});

describe('unknownReaders', () => {
  const segments = [
    { id: 'young-families', name: 'Young families' },
    { id: 'runners', name: 'Runners' },
  ];

  it('names products and offers for segments that the data do not have, however they spell those they have', () => {
    const brand = {
      ...shoeBrand,
      products: [{ label: 'Gale', segments: ['RUNNERS', 'Joggers'] }, { label: 'Fjord' }],
      offers: [{ label: 'Free laces', segments: ['young-families', 'Nosuch'] }],
    };
    const issues = unknownReaders(brand, segments, english);
    expect(issues.map(({ value }) => value)).toEqual(['Joggers', 'Nosuch']);
    expect(issues[0]).toMatchObject({
      code: 'brand-segment-unknown',
      severity: 'warning',
      message:
        '“Gale” of brand.yaml is meant for “Joggers”, a segment that the data do not have; no call to action speaks of it there.',
      hint: 'Correct its segments in brand.yaml; the data have Young families and Runners.',
    });
  });
});

describe('avoidedWords', () => {
  const call = { channel: 'Instagram', stage: 'Awareness', text: 'Discover us', word: 'discover' };

  it('says which word, where, and what to do, once for the segments of a stage', () => {
    expect(avoidedWords([call, { ...call }], english)).toEqual([
      {
        code: 'avoided-word',
        severity: 'warning',
        value: 'discover',
        message:
          'Instagram, Awareness: the call to action “Discover us” holds “discover”, which the brand avoids; there was no other wording.',
        hint: 'Reword this call before you use it, or take “discover” out of words: avoid in brand.yaml.',
      },
    ]);
    expect(avoidedWords([call, { ...call, stage: 'Purchase' }], english)).toHaveLength(2);
  });
});
