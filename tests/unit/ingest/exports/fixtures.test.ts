import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codes, exports, fixture, readExports } from '../read-exports.ts';
import { bySource } from './by-source.ts';

// Rows and used rows were counted in the files; empty lines are no rows.
const files: [file: string, id: string, rows: number, usedRows: number, issues?: string[]][] = [
  ['amazon-ads-de.csv', 'amazon-ads', 2, 2],
  ['amazon-ads-en.csv', 'amazon-ads', 2, 2],
  ['amazon-ads-pl.csv', 'amazon-ads', 2, 2],
  ['ga4-attribution-paths-de.csv', 'ga4-attribution-paths', 9, 3],
  ['ga4-attribution-paths-pl.csv', 'ga4-attribution-paths', 9, 3],
  ['ga4-attribution-paths.csv', 'ga4-attribution-paths', 12, 3],
  ['ga4-traffic-de.csv', 'ga4-traffic-acquisition', 20, 3],
  ['ga4-traffic-en.csv', 'ga4-traffic-acquisition', 15, 4],
  ['ga4-traffic-es.csv', 'ga4-traffic-acquisition', 12, 2],
  ['ga4-traffic-fr.csv', 'ga4-traffic-acquisition', 5, 3],
  ['ga4-traffic-it.csv', 'ga4-traffic-acquisition', 4, 2],
  ['ga4-traffic-pl.csv', 'ga4-traffic-acquisition', 13, 2],
  ['ga4-user-acquisition-de.csv', 'ga4-user-acquisition', 9, 2],
  ['ga4-user-acquisition-es.csv', 'ga4-user-acquisition', 4, 2],
  ['ga4-user-acquisition-pl.csv', 'ga4-user-acquisition', 10, 2],
  ['ga4-user-acquisition.csv', 'ga4-user-acquisition', 14, 3],
  ['google-ads-de.csv', 'google-ads', 6, 2],
  ['google-ads-en.csv', 'google-ads', 9, 5],
  ['google-ads-pl.csv', 'google-ads', 7, 4],
  ['hubspot-contacts-de.csv', 'hubspot-contacts', 6, 5],
  ['hubspot-contacts-pl.csv', 'hubspot-contacts', 5, 4],
  ['hubspot-contacts.csv', 'hubspot-contacts', 7, 6],
  ['klaviyo.csv', 'klaviyo', 3, 3],
  ['linkedin-ads-de.csv', 'linkedin-ads', 7, 3],
  ['linkedin-ads-pl.csv', 'linkedin-ads', 4, 2],
  ['linkedin-ads.csv', 'linkedin-ads', 6, 2],
  ['mailchimp.csv', 'mailchimp', 2, 2],
  ['matomo-de.csv', 'matomo', 2, 2],
  ['matomo-en.csv', 'matomo', 3, 3],
  ['meta-de.csv', 'meta', 5, 4],
  ['meta-en.csv', 'meta', 5, 4],
  ['meta-es.csv', 'meta', 4, 3],
  ['meta-fr.csv', 'meta', 3, 2],
  ['meta-it.csv', 'meta', 4, 3],
  ['meta-pl.csv', 'meta', 4, 4],
  ['microsoft-ads-de.csv', 'microsoft-ads', 4, 3],
  ['microsoft-ads.csv', 'microsoft-ads', 13, 3],
  ['pinterest-ads-de.csv', 'pinterest-ads', 2, 2, ['export-lacks-column']],
  ['pinterest-ads-pl.csv', 'pinterest-ads', 2, 2],
  ['pinterest-ads.csv', 'pinterest-ads', 2, 2],
  ['shopify.csv', 'shopify', 7, 6],
  ['snapchat-ads-de.csv', 'snapchat-ads', 2, 2],
  ['snapchat-ads-pl.csv', 'snapchat-ads', 2, 2],
  ['snapchat-ads.csv', 'snapchat-ads', 2, 2],
  ['tiktok-ads-de.csv', 'tiktok-ads', 4, 3],
  ['tiktok-ads-pl.csv', 'tiktok-ads', 3, 2],
  ['tiktok-ads.csv', 'tiktok-ads', 4, 3],
];

describe('fixtures', () => {
  it('are all listed here, at least one for each export', () => {
    expect(files.map(([file]) => file)).toEqual(readdirSync('tests/fixtures/exports').sort());
    expect([...new Set(files.map(([, id]) => id))].sort()).toEqual(exports.map(({ id }) => id));
  });

  it.each(files)(
    '%s is surely %s, and every row is accounted for',
    async (file, id, rows, usedRows, issues = []) => {
      const observations = await readExports([fixture(file)], bySource);
      const [input] = observations.inputs;
      expect(input).toMatchObject({ export: id, rows, usedRows, rejectedRows: rows - usedRows });
      expect(input!.confidence).toBeGreaterThan(0.84);
      const skipped = Object.values(input!.skipped ?? {}).reduce((sum, count) => sum + count, 0);
      expect(skipped).toBe(rows - usedRows);
      expect(
        codes(observations).filter((code) => code !== 'rows-skipped' && code !== 'read-as-channel'),
      ).toEqual(issues);
    },
  );
});
