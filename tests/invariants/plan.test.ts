import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Analysis, analysisSchema } from '../../src/model/analysis.ts';
import { factorIds, spendingAims } from '../../src/model/vocabulary.ts';
import type { AnalyzeSettings } from '../../src/planning/plan-settings.ts';
import { defaultSettings, planOf } from '../builders/plan.ts';

const segments = ['students', 'parents', 'runners'];
const channels = ['instagram', 'email', 'store', 'google ads', 'kiosk nord'];
const stages = ['awareness', 'purchase', 'loyalty'];

const row = fc.record({
  segment: fc.constantFrom(...segments),
  channel: fc.constantFrom(...channels),
  stage: fc.constantFrom(...stages),
  exposures: fc.integer({ min: 0, max: 5000 }),
  part: fc.double({ min: 0, max: 0.4, noNaN: true }),
  cost: fc.option(fc.integer({ min: 0, max: 90_000 })),
  revenue: fc.option(fc.integer({ min: 0, max: 900_000 })),
});
type Row = typeof row extends fc.Arbitrary<infer T> ? T : never;

/** A share that nobody measured, one of 0 that no survey softens, and shares with and without a survey. */
const pair = fc.option(
  fc.record({
    share: fc.constantFrom(0, 0, 0.05, 0.4, 0.8, 1),
    sample: fc.option(fc.constantFrom(20, 200)),
  }),
);
const market = fc.record({
  rows: fc.array(row, { minLength: 2, maxLength: 25 }),
  sizes: fc.tuple(...segments.map(() => fc.option(fc.constantFrom(500, 1000, 3000)))),
  pairs: fc.array(pair, { minLength: 15, maxLength: 15 }),
  target: fc.option(fc.constantFrom(2, 25, 400)),
});
type MarketCase = typeof market extends fc.Arbitrary<infer T> ? T : never;

/** What plan.yaml may ask for, down to weights of 0: whatever it accepts, and one factor weighs something. */
const weight = fc.constantFrom(0, 0, 0.5, 1);
const wishes = fc.record({
  weights: fc
    .tuple(...factorIds.map(() => weight))
    .filter((drawn) => drawn.some((own) => own > 0))
    .map((drawn) => Object.fromEntries(factorIds.map((id, index) => [id, drawn[index]!]))),
  goals: fc.tuple(...stages.map(() => fc.option(weight))),
  aim: fc.option(fc.constantFrom(...spendingAims), { nil: undefined }),
  change: fc.option(fc.constantFrom(0, 0.3, 1), { nil: undefined }),
  limits: fc.record({
    channels: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
    // Less than the smallest channel takes has no plan, and says so: another test's matter.
    hours: fc.option(fc.constantFrom(60, 200), { nil: undefined }),
    budget: fc.option(fc.constantFrom(1, 800, 1e6), { nil: undefined }),
  }),
});
type Wishes = typeof wishes extends fc.Arbitrary<infer T> ? T : never;

const settingsOf = (
  { weights, goals, aim, change, limits }: Wishes,
  { target }: MarketCase,
): Partial<AnalyzeSettings> => ({
  profile: { ...defaultSettings.profile, weights: { ...defaultSettings.profile.weights, ...weights } },
  goals: new Map(goals.flatMap((own, index) => (own === null ? [] : [[stages[index]!, own] as const]))),
  // A target cost without a target is refused before there is a plan.
  spending: { aim: aim === 'target-cost' && target === null ? undefined : aim, change },
  limits,
});

const line = (one: Row, money = 1) =>
  [
    one.segment,
    one.channel,
    one.stage,
    one.exposures,
    Math.floor(one.exposures * one.part),
    one.cost === null ? '' : (one.cost * money) / 100,
    one.revenue === null ? '' : (one.revenue * money) / 100,
  ].join(',');
const salesOf = (lines: readonly string[]) =>
  `segment,channel,stage,exposures,conversions,cost,revenue\n${lines.join('\n')}\n`;

/** What the tables say of people, whatever the sales. */
function peopleOf({ sizes, pairs }: MarketCase) {
  const audience = segments.map((segment, index) => `${segment},${sizes[index] ?? ''},20`);
  const usage = pairs.flatMap((one, index) =>
    one === null ? [] : [`${segments[index % 3]},${channels[index % 5]},${one.share},${one.sample ?? ''}`],
  );
  return {
    'audience.csv': `segment,size,value\n${audience.join('\n')}\n`,
    ...(usage.length > 0 ? { 'usage.csv': `segment,channel,share,sample\n${usage.join('\n')}\n` } : {}),
  };
}
const targetsOf = ({ target }: MarketCase, money = 1) =>
  target === null ? {} : { targets: { cpa: target * money } };
const planFrom = (
  one: MarketCase,
  lines: readonly string[] = one.rows.map((each) => line(each)),
  settings: Partial<AnalyzeSettings> = {},
) => planOf({ ...peopleOf(one), 'sales.csv': salesOf(lines) }, { ...settings, ...targetsOf(one) });

/** Lines, files and hashes are facts of the input, not of the plan. */
const withoutInput = (plan: Analysis) => ({
  ...plan,
  inputs: [],
  issues: plan.issues.map(({ code }) => code).sort(),
});
const runs = { numRuns: 12 };

/** Paths of the numbers in a value that are none. */
function notNumbers(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path}: ${value}`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => notNumbers(inner, `${path}.${key}`));
}

describe('for any market', () => {
  test('the result conforms to its schema: no NaN, no probability beyond 1, contributions that add up', async () => {
    await fc.assert(
      fc.asyncProperty(market, wishes, async (one, wish) => {
        const plan = await planFrom(one, undefined, settingsOf(wish, one));
        analysisSchema.parse(plan);
        expect(notNumbers(plan)).toEqual([]);
        for (const cell of plan.cells) {
          const sum = cell.factors.reduce((total, { contribution }) => total + contribution, 0);
          if (cell.score > 0) expect(100 / (1 + Math.exp(-sum))).toBeCloseTo(cell.score, 8);
        }
        for (const stage of plan.stages)
          for (const segment of plan.segments) {
            const best = plan.cells
              .filter((cell) => cell.stage === stage.id && cell.segment === segment.id)
              .reduce((total, cell) => total + cell.best, 0);
            expect(best).toBeCloseTo(1, 6);
          }
      }),
      { numRuns: 40 },
    );
  });

  test('a share of 0 that no survey softens scores 0, and no other does', async () => {
    await fc.assert(
      fc.asyncProperty(market, async (one) => {
        const plan = await planFrom(one);
        const ids = ['instagram', 'email', 'store', 'google-ads', 'kiosk-nord'];
        const nobody = new Set(
          one.pairs.flatMap((pair, index) =>
            pair?.share === 0 && pair.sample === null ? [`${segments[index % 3]} ${ids[index % 5]}`] : [],
          ),
        );
        for (const cell of plan.cells)
          expect(cell.score === 0, JSON.stringify(cell)).toBe(nobody.has(`${cell.segment} ${cell.channel}`));
      }),
      runs,
    );
  });

  test('the order of rows does not show', async () => {
    await fc.assert(
      fc.asyncProperty(market, fc.infiniteStream(fc.nat()), async (one, keys) => {
        const lines = one.rows.map((each) => line(each));
        const shuffled = lines
          .map((text) => ({ text, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ text }) => text);
        const [plan, other] = await Promise.all([planFrom(one, lines), planFrom(one, shuffled)]);
        expect(withoutInput(other)).toEqual(withoutInput(plan));
      }),
      runs,
    );
  });

  test('one file or two makes no difference', async () => {
    await fc.assert(
      fc.asyncProperty(market, fc.nat(), async (one, cut) => {
        const lines = one.rows.map((each) => line(each));
        const at = 1 + (cut % (lines.length - 1));
        const halves = {
          ...peopleOf(one),
          'sales-1.csv': salesOf(lines.slice(0, at)),
          'sales-2.csv': salesOf(lines.slice(at)),
        };
        const [plan, other] = await Promise.all([planFrom(one), planOf(halves, targetsOf(one))]);
        expect({ ...withoutInput(other), issues: [] }).toEqual({ ...withoutInput(plan), issues: [] });
      }),
      runs,
    );
  });

  test('money times ten leaves scores alone', async () => {
    await fc.assert(
      fc.asyncProperty(market, async (one) => {
        const tenfold = salesOf(one.rows.map((each) => line(each, 10)));
        const [plan, ten] = await Promise.all([
          planFrom(one),
          planOf({ ...peopleOf(one), 'sales.csv': tenfold }, targetsOf(one, 10)),
        ]);
        for (const [index, cell] of ten.cells.entries())
          expect(cell.score).toBeCloseTo(plan.cells[index]!.score, 8);
      }),
      runs,
    );
  });
});
