import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ExportCatalog, rival } from '../../../../src/ingest/exports/export-catalog.ts';
import { isComplete } from '../../../../src/ingest/exports/match-header.ts';
import type { ExportDescription } from '../../../../src/knowledge/schemas/export.ts';
import { normalizeName } from '../../../../src/wording/normalize-name.ts';
import { exports, readExports } from '../read-exports.ts';

const catalog = new ExportCatalog(exports, normalizeName);
const languages = ['en', 'de', 'pl', 'fr', 'es', 'it'] as const;

/** One header for each column that has one in the language. */
function headersIn(
  { columns }: ExportDescription,
  language: (typeof languages)[number],
): Map<string, string> {
  return new Map(
    Object.entries(columns).flatMap(([key, { headers }]) => {
      const header = headers[language]?.[0];
      return header === undefined ? [] : [[key, header.replace(/\*$/, '')] as const];
    }),
  );
}

const described = exports.flatMap((one) =>
  languages.flatMap((language) => {
    const headers = headersIn(one, language);
    return headers.size === 0 ? [] : [[one.id, language, one, headers] as const];
  }),
);

describe('each export in each language that it has headers in', () => {
  it.each(described)('%s in %s can be recognised: no required column is left out', (_, __, one, headers) => {
    const lacking = one.recognition.required.filter((keys) => ![keys].flat().some((key) => headers.has(key)));
    expect(lacking).toEqual([]);
  });

  it.each(described)('%s in %s with all its columns is taken for no other export', (id, _, __, headers) => {
    const matches = catalog.matches([...headers.values()]);
    expect(matches[0]?.description.id).toBe(id);
    expect(rival(matches)).toBeUndefined();
  });

  it.each(described)(
    '%s in %s with its typical columns only is taken for no other',
    (id, _, one, headers) => {
      const keys = new Set([
        ...one.recognition.required.map((required) => [required].flat().find((key) => headers.has(key))!),
        ...one.recognition.typical.filter((key) => headers.has(key)),
      ]);
      const matches = catalog.matches([...keys].map((key) => headers.get(key)!));
      expect(matches[0]?.description.id).toBe(id);
      expect(rival(matches)).toBeUndefined();
    },
  );
});

describe('lines above a table', () => {
  it.each([
    'linkedin-ads',
    'linkedin-ads-de',
    'ga4-attribution-paths-de',
    'ga4-attribution-paths-pl',
    'ga4-traffic-de',
    'ga4-traffic-es',
    'ga4-traffic-pl',
    'ga4-user-acquisition-de',
    'ga4-user-acquisition-pl',
    'google-ads-de',
    'google-ads-pl',
  ])('of %s are the title of no other export', (name) => {
    const bytes = readFileSync(`tests/fixtures/exports/${name}.csv`);
    const text = bytes[0] === 0xff ? bytes.toString('utf16le').slice(1) : bytes.toString('utf8');
    const titles = text.split('\n').flatMap((line) => catalog.byTitle(line)?.id ?? []);
    expect(new Set(titles).size).toBe(1);
    expect(name.startsWith(titles[0]!) || titles[0] === 'ga4-traffic-acquisition').toBe(true);
  });
});

describe('a report with words that any platform could have', () => {
  it.each([
    'Nazwa kampanii;Wyświetlenia;Kliknięcia;Wydatki;Zamówienia;Sprzedaż',
    'Nazwa kampanii;Wyświetlenia;Kliknięcia;Wydatki;Konwersje;Data rozpoczęcia;Data zakończenia',
    'Kampagnenname;Startdatum;Enddatum;Impressionen;Swipes;Ausgaben;Käufe',
  ])('is none that is known: %s', (header) => {
    const complete = catalog.matches(header.split(';')).filter(isComplete);
    expect(complete.map(({ description }) => description.id)).toEqual([]);
  });
});

describe('tidy tables with the words of exports', () => {
  it.each([
    'Kanal;Kampagne;Impressionen;Klicks;Ausgaben;Conversions;Umsatz\nNewsletter;Mai;1000;50;20,50;4;310,25\n',
    'Kanal;Startdatum;Impressionen;Klicks;Gesamtausgaben;Conversions\nNewsletter;1.5.2026;1000;50;20,50;4\n',
    'Kanal;Kampagne;Impressionen;Ausgehende Klicks;Ausgaben;Conversions\nNewsletter;Mai;1000;50;20,50;4\n',
    'Kanał;Kampania;Wyświetlenia;Kliknięcia;Koszt;Konwersje\nNewsletter;Maj;1000;50;20,50;4\n',
    'Kanał;Kampania;Wyświetlenia;Kliknięcia wychodzące;Wydatki;Konwersje\nNewsletter;Maj;1000;50;20,50;4\n',
  ])('stay tidy: %s', async (content) => {
    const { inputs, counts } = await readExports([['data.csv', content]]);
    expect(inputs[0]).toMatchObject({ export: null });
    expect(counts).toMatchObject([{ channel: 'email-newsletter', conversions: 4 }]);
  });
});
