import { expect, test } from 'vitest';
import type { CellCounts } from '../../../../src/model/observations.ts';
import type { BudgetDecision } from '../../../../src/planning/budget/budget.ts';
import { type BudgetWishes, planBudget } from '../../../../src/planning/budget/plan-budget.ts';
import { channelTotals } from '../../../../src/planning/channel-totals.ts';
import { budgetNote } from '../../../../src/planning/text/budget-note.ts';
import { budgetWarning } from '../../../../src/planning/text/budget-warning.ts';
import type { Wording } from '../../../../src/planning/text/wording.ts';
import { createRandom } from '../../../../src/statistics/random.ts';
import { phrasebookOf } from '../../../builders/knowledge.ts';
import { buildEvidence, buildMarket } from '../../../builders/market.ts';

interface Sketch extends Omit<Partial<BudgetWishes>, 'ended'> {
  tiers?: Record<string, string>;
  cpa?: number;
}

/** What is said of the split between channels, each by its name; all of them are maintained unless said otherwise. */
function remarks(counts: Partial<CellCounts>[], { tiers = {}, cpa, ...wishes }: Sketch = {}) {
  const names = [...new Set(counts.map(({ channel }) => channel!))];
  const market = buildMarket({ channels: names, stages: ['awareness', 'purchase'], counts });
  const evidence = buildEvidence(market, { targets: { stage: 1, ...(cpa && { cpa }) } });
  const verdicts = names.map((name) => ({ tier: tiers[name] ?? 'maintain' }));
  const counted = names.map((_, channel) => channelTotals(market, channel));
  const ended = verdicts.map(({ tier }) => tier === 'stop');
  const data = { totals: counted, dated: [], stage: 1 };
  const budget: BudgetDecision = planBudget(evidence, data, { ...wishes, ended }, createRandom(1))!;
  const plan = { evidence, verdicts, budget, counted, cases: [] };
  const wording = { plan, phrasebook: phrasebookOf('en', 'EUR') } as unknown as Wording;
  return {
    budget,
    notes: budget.allocation.map((own) => budgetNote(wording, own)),
    warnings: budget.warnings.map((warning) => budgetWarning([warning], wording)),
  };
}

/** Spend of 1,000, so that a curve with exponent .7 asks 1,000 ÷ (.7 · conversions) for the next one. */
const sold = (channel: string, conversions: number, more: Partial<CellCounts> = {}) => ({
  ...{ channel, stage: 'purchase', cost: 1000, conversions },
  ...more,
});
const dear = sold('dear', 20);
const cheap = sold('cheap', 100);

test('money moves from where the next conversion costs more, at today’s spend', () => {
  const { budget, notes, warnings } = remarks([dear, cheap]);
  // Both go as far as they may.
  expect(budget.allocation.map(({ recommended }) => recommended)).toEqual([700, 1300]);
  // 1,000 ÷ 20; 1,000 ÷ (.7 · 20). 1,000 ÷ (.7 · 100).
  expect(notes[0]).toMatch(/^dear: less money, though it stays.*€50\.00 .*today’s spend .*€71\.43/);
  expect(notes[1]).toMatch(/^cheap: more money, though its hours.*€14\.29, less than elsewhere\.$/);
  expect(warnings.join(' ')).not.toMatch(/in all/);
});

test('or because the money of other stages counts, too', () => {
  const { notes } = remarks([
    { ...dear, cost: 400 },
    { channel: 'dear', stage: 'awareness', cost: 600 },
    cheap,
  ]);
  // 400 ÷ 20 at purchase alone.
  expect(notes[0]).toMatch(/^dear: less money.*€50\.00.*that stage alone it costs €20\.00/);
});

test('what all lose alike is nobody’s own loss: it is told of all of them', () => {
  const { budget, notes, warnings } = remarks([sold('a', 20), sold('b', 20)], { aim: 'target-cost', cpa: 1 });
  expect(budget.allocation.map(({ recommended }) => recommended)).toEqual([700, 700]);
  expect(notes).toEqual([null, null]);
  expect(warnings.join(' ')).toMatch(/get 30% less than today in all, €1,400 instead of €2,000/);
});

test('nor does what keeps more than its share of a smaller total need a reason', () => {
  const { budget, notes, warnings } = remarks([dear, cheap], { total: 1000 });
  const [first, second] = budget.allocation.map(({ recommended }) => recommended);
  // Both get less; an even cut would leave 500 each.
  expect(second).toBeGreaterThan(500);
  expect(second).toBeLessThan(1000);
  expect(first).toBeLessThan(500);
  // 500 ÷ (.7 · 20 · .5^.7).
  expect(notes[0]).toMatch(/^dear: a smaller part of the money, .*today’s part of the money .*€58\.02/);
  expect(notes[1]).toBeNull();
  // That the total is far from today's is said in other words.
  expect(warnings.join(' ')).toMatch(/may fall to €1,400/);
  expect(warnings.join(' ')).not.toMatch(/in all/);
});

test('a larger total lets all rise, and one of them more than the other', () => {
  const { budget, notes, warnings } = remarks([dear, cheap], { total: 2400 });
  expect(budget.allocation.map(({ recommended }) => recommended)).toEqual([1100, 1300]);
  expect(notes[0]).toMatch(/^dear: a smaller part of the money, /);
  expect(notes[1]).toMatch(/^cheap: a larger part of the money, /);
  expect(warnings.join(' ')).toMatch(/get 20% more than today in all, €2,400 instead of €2,000/);
});

test('of a single channel the table says enough', () => {
  const { budget, warnings } = remarks([dear], { total: 1200 });
  expect(budget.total).toBe(1200);
  expect(warnings.join(' ')).not.toMatch(/in all/);
});

test('money of a channel that ends is not moved from the others', () => {
  const { budget, notes } = remarks([dear, sold('alike', 20), sold('ended', 1)], {
    tiers: { ended: 'stop' },
  });
  expect(budget.total).toBe(2000);
  expect(notes).toEqual([null, null, null]);
});

test('a minimum of another is no sign of where money does more', () => {
  const wishes = { total: 2000, minimumSpend: new Map([['dear', 1200]]), chosen: [true, false] };
  const { budget, notes } = remarks([dear, cheap], wishes);
  expect(budget.allocation.map(({ recommended }) => recommended)).toEqual([1200, 800]);
  expect(notes).toEqual([null, null]);
});

test('more money above the target is explained by what a conversion is worth, however little it is', () => {
  const earning = [sold('rich', 20, { revenue: 4000 }), sold('poor', 20, { revenue: 3900 })];
  // Nearly alike: a twentieth does not move. 1,000 ÷ 20 is below the target, the next one is not.
  const { budget, notes } = remarks(earning, { cpa: 60 });
  expect(budget.allocation[0]!.change).toBeGreaterThan(0);
  expect(notes[0]).toMatch(/target is €60\.00.*worth €200\.00/);
  expect(remarks(earning, { cpa: 60, aim: 'conversions' }).notes).toEqual([null, null]);
});

test('only what contradicts the verdict is explained', () => {
  const { notes } = remarks([dear, cheap], { tiers: { cheap: 'focus' } });
  expect(notes[0]).not.toBeNull();
  expect(notes[1]).toBeNull();
});
