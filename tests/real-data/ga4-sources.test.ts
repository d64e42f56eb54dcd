import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { indexSources } from '../../src/knowledge/traffic/index-sources.ts';
import { knowledge } from '../builders/knowledge.ts';

// Google's list of sources, beside the checkout and never in it.
const file = join(process.env.OPTICHANNEL_DATA ?? '', 'ga4_source_categories.csv');

test('Google’s list: at least 98 % of the sources fall into the same category', () => {
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [source, category] = line.trim().split(',SOURCE_CATEGORY_');
      return { source: source!.toLowerCase(), category: category!.toLowerCase() };
    });
  expect(rows).toHaveLength(819);

  const sourceOf = indexSources(knowledge.traffic.sources);
  const misses = rows
    .map(({ source, category }) => ({ source, google: category, ours: sourceOf(source)?.category ?? 'none' }))
    .filter(({ google, ours }) => google !== ours)
    .map(({ source, google, ours }) => `${source}: ${google}, ours ${ours}`);

  expect(misses.length, misses.join('\n')).toBeLessThanOrEqual(0.02 * rows.length);
  // File hosting, two shops and a professional network: where we differ, we do so on purpose.
  expect(misses.sort()).toEqual([
    's3.amazonaws.com: shopping, ours none',
    'ssense.com: social, ours none',
    'viadeo.journaldunet.com: video, ours social',
    'woot.com: social, ours shopping',
  ]);
});
