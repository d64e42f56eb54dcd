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

test('stages stand side by side; readers of a guide are no orders', () => {
  const stages = [
    { stage: 'awareness', exposures: 1, conversions: null },
    { stage: 'consideration', exposures: 165_000, conversions: 19_437 },
    { stage: 'purchase', exposures: 41_590, conversions: 2471 },
    { stage: 'retention', exposures: null, conversions: 1 },
  ];
  expect(totalsOf({ stages, cost: 900, revenue: null })).toBe(
    'In all: 1 contact at Awareness, 19,437 of 165,000 contacts moved on at Consideration, ' +
      '2,471 of 41,590 at Purchase, and 1 conversion at Retention. In money: costs of €900.',
  );
});

test('where a stage counts events, several may come from one contact', () => {
  analysis.stages.find(({ id }) => id === 'retention')!.rateModel = 'poisson';
  const stages = [{ stage: 'retention', exposures: 200, conversions: 560 }];
  expect(totalsOf({ stages, cost: null, revenue: null })).toBe(
    'In all: 560 conversions from 200 contacts at Retention.',
  );
});

test('nothing is said of what nobody counted', () => {
  expect(totalsOf({ stages: [], cost: null, revenue: null })).toBe('');
});
