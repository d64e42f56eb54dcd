import { expect, it } from 'vitest';
import { analysisNames } from '../../../../src/report/analysis-names.ts';
import { frontierRows, frontierText } from '../../../../src/report/phrases/frontier-rows.ts';
import { buildAnalysis } from '../../../builders/analysis.ts';
import { buildPhrasebook } from '../../../builders/phrasebook.ts';

const point = (selected: string[], coverage: number, optimal = true) => ({
  channels: selected.length,
  selected,
  coverage,
  effortHours: null,
  minimumSpend: null,
  spend: null,
  optimal,
});

it('names what joins, the whole set where more changes, and skips to the end once nearly all is served', () => {
  const analysis = buildAnalysis();
  analysis.portfolio.frontier = [
    point(['facebook'], 0.4),
    point(['instagram', 'website'], 0.7),
    point(['email-newsletter', 'instagram', 'website'], 0.9, false),
    point(['email-newsletter', 'instagram', 'tiktok', 'website'], 0.992),
    point(['email-newsletter', 'facebook', 'instagram', 'tiktok', 'website'], 0.998),
    point(['display-ads', 'email-newsletter', 'facebook', 'instagram', 'tiktok', 'website'], 1),
  ];
  expect(frontierRows(analysis, analysisNames(analysis), buildPhrasebook())).toEqual([
    ['1', '40%', '–', '–', 'Facebook'],
    ['2', '70%', '–', '–', 'Instagram, Website'],
    ['3', '~90%', '–', '–', '+ Newsletter'],
    ['4', '99.2%', '–', '–', '+ TikTok'],
    ['6', '100%', '–', '–', 'all of them'],
  ]);
  expect(frontierText(analysis, buildPhrasebook())).toMatch(/and all of them for comparison/);
});

it('ends where the limits do, and says so', () => {
  const analysis = buildAnalysis();
  analysis.portfolio.frontier = [
    point(['email-newsletter', 'instagram', 'tiktok', 'website'], 0.992),
    point(['email-newsletter', 'facebook', 'instagram', 'tiktok', 'website'], 0.998),
  ];
  const rows = frontierRows(analysis, analysisNames(analysis), buildPhrasebook());
  expect(rows.map(([count]) => count)).toEqual(['4']);
  expect(frontierText(analysis, buildPhrasebook())).toMatch(/More than 5 of the 6 do not fit the limits/);
});
