import { expect, test } from 'vitest';
import { describePart } from '../../../../src/planning/describe-part.ts';
import { analysisNames } from '../../../../src/report/analysis-names.ts';
import { byRows } from '../../../../src/report/phrases/by-rows.ts';
import { buildAnalysis } from '../../../builders/analysis.ts';
import { buildPhrasebook } from '../../../builders/phrasebook.ts';

test('a channel that is chosen in neither, but judged otherwise, shows in the overview of parts', () => {
  const whole = buildAnalysis();
  const part = buildAnalysis();
  const other = whole.channels.find(({ id }) => !whole.portfolio.selected.includes(id))!;
  const to = other.tier === 'stop' ? 'maintain' : 'stop';
  part.channels = part.channels.map((own) => (own.id === other.id ? { ...own, tier: to } : own));

  const same = describePart({ id: 'south', name: 'South' }, buildAnalysis(), whole);
  const north = describePart({ id: 'north', name: 'North' }, part, whole);
  expect(north.verdicts).toEqual([{ channel: other.id, from: other.tier, to }]);
  expect([north.joined, north.left, same.verdicts]).toEqual([[], [], []]);

  const phrasebook = buildPhrasebook();
  const rows = byRows({ column: 'region', plans: [north, same] }, analysisNames(whole), phrasebook);
  const tier = phrasebook.say(`term.tier.${to}`);
  expect(rows.map((row) => row.at(-1))).toEqual([`${other.name} (${tier})`, '–']);
});
