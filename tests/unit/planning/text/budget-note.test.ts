import { expect, test } from 'vitest';
import type { CellCounts } from '../../../../src/model/observations.ts';
import type { ChannelBudget } from '../../../../src/planning/budget/budget.ts';
import { budgetNote } from '../../../../src/planning/text/budget-note.ts';
import type { Wording } from '../../../../src/planning/text/wording.ts';
import { phrasebookOf } from '../../../builders/knowledge.ts';
import { buildEvidence, buildMarket } from '../../../builders/market.ts';

interface Sketch {
  tier?: string;
  goal?: string;
  cpa?: number;
  counts?: Partial<CellCounts>[];
}
/** A channel that gets €1,000 for 20 conversions today, the next one for €80, and `change` more. */
function note(change: number, { tier = 'maintain', goal = 'value', cpa, counts = [] }: Sketch = {}) {
  const market = buildMarket({ channels: ['email'], stages: ['awareness', 'purchase'], counts });
  const plan = {
    evidence: buildEvidence(market, { targets: { stage: 1, ...(cpa && { cpa }) } }),
    verdicts: [{ tier }],
    budget: { goal },
  };
  const own = {
    ...{ channel: 0, current: 1000, change, measured: 20 },
    nextConversionCost: { today: 80, after: 90 },
    value: { mean: 200 },
  };
  const wording = { plan, phrasebook: phrasebookOf('en', 'EUR') } as unknown as Wording;
  return budgetNote(wording, own as unknown as ChannelBudget);
}
const purchase = { stage: 'purchase', cost: 400, conversions: 20 };

test('less money is explained by the next conversion, which costs more than the average one', () => {
  // 1,000 ÷ 20
  expect(note(-300, { counts: [purchase] })).toMatch(/less money, though it stays.*€50\.00.*€80\.00/);
});

test('or by the money of other stages', () => {
  // 400 ÷ 20 at purchase alone
  const both = [purchase, { stage: 'awareness', cost: 600 }];
  expect(note(-300, { counts: both })).toMatch(/€50\.00.*that stage alone it costs €20\.00/);
});

test('more money above the target is explained by what a conversion is worth, however little it is', () => {
  expect(note(10, { cpa: 85 })).toMatch(/€90\.00.*target is €85\.00.*worth €200\.00/);
  expect(note(300, { cpa: 85, goal: 'conversions' })).toMatch(/hours stay the same/);
});

test('only what contradicts the verdict is explained', () => {
  expect(note(300)).toMatch(/more money, though its hours stay the same/);
  expect(note(300, { tier: 'focus' })).toBeNull();
  expect(note(-300, { tier: 'stop' })).toBeNull();
  // Less than a twentieth of today's.
  expect(note(-49)).toBeNull();
  expect(note(49)).toBeNull();
});
