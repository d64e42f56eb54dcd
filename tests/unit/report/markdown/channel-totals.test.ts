import { expect, test } from 'vitest';
import { analysisNames } from '../../../../src/report/analysis-names.ts';
import { channelTotals } from '../../../../src/report/markdown/channel-totals.ts';
import { buildAnalysis } from '../../../builders/analysis.ts';
import { buildPhrasebook } from '../../../builders/phrasebook.ts';

const analysis = buildAnalysis();
const page = {
  analysis,
  channels: analysis.channels,
  names: analysisNames(analysis),
  phrasebook: buildPhrasebook(),
};
const website = analysis.channels.find(({ id }) => id === 'website')!;
const totalsOf = (changes: Partial<typeof website>) => channelTotals({ ...website, ...changes }, page);
type Stage = (typeof website.stages)[number];
/** A stage whose rows state both counts, unless said otherwise. */
const stage = (
  id: string,
  exposures: number | null,
  conversions: number | null,
  own: Partial<Stage> = {},
) => {
  const [trials, successes] = exposures === null || conversions === null ? [0, 0] : [exposures, conversions];
  return { stage: id, exposures, conversions, trials, successes, cost: null, revenue: null, ...own };
};

test('stages stand side by side; readers of a guide are no orders', () => {
  const stages = [
    stage('awareness', 1, null),
    stage('consideration', 165_000, 19_437),
    stage('purchase', 41_590, 2471),
    stage('retention', null, 1),
    stage('loyalty', null, null, { cost: 900 }),
  ];
  expect(totalsOf({ stages, cost: 900, revenue: null })).toBe(
    'In all: 1 contact at Awareness, 19,437 of 165,000 contacts moved on at Consideration, ' +
      '2,471 of 41,590 at Purchase, and 1 conversion at Retention. In money: costs of €900.',
  );
});

test('where a stage counts events, several may come from one contact', () => {
  analysis.stages.find(({ id }) => id === 'retention')!.rateModel = 'poisson';
  const stages = [stage('retention', 200, 560)];
  expect(totalsOf({ stages, cost: null, revenue: null })).toBe(
    'In all: 560 conversions from 200 contacts at Retention.',
  );
});

test('nothing is said of what nobody counted', () => {
  expect(totalsOf({ stages: [], cost: null, revenue: null })).toBe('');
});

test('only contacts whose conversions are known move on; what was counted apart is told apart', () => {
  const phraseOf = (...given: Parameters<typeof stage>) =>
    totalsOf({ stages: [stage(...given)], cost: null, revenue: null });
  expect(phraseOf('purchase', 50, 65, { trials: 50, successes: 5 })).toBe(
    'In all: 5 of 50 contacts moved on at Purchase (and 60 more conversions without contacts).',
  );
  expect(phraseOf('purchase', 51, 5, { trials: 50, successes: 5 })).toBe(
    'In all: 5 of 50 contacts moved on at Purchase (and 1 more contact whose conversions are not stated).',
  );
  expect(phraseOf('purchase', 950, 65, { trials: 50, successes: 5 })).toMatch(
    /5 of 50 contacts .*counted apart from each other, 900 more contacts and 60 more conversions\)/,
  );
  expect(phraseOf('purchase', 900, 60, { trials: 0, successes: 0 })).toBe(
    'In all: 900 contacts at Purchase and, counted apart from them, 60 conversions.',
  );
});
