import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analysisSchema } from '../../src/model/analysis.ts';
import { planOf } from '../builders/plan.ts';

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

const usage =
  'segment,channel,share,sample\nstudents,instagram,.8,200\nparents,instagram,.4,\nparents,store,.6,150\nrunners,email,.7,\n';
const audience = 'segment,size,value\nstudents,1000,20\nparents,3000,60\nrunners,500,\n';
const header = 'segment,channel,stage,exposures,conversions,cost,revenue';
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
const tables = (rows: readonly string[]) => ({
  'audience.csv': audience,
  'usage.csv': usage,
  'sales.csv': `${header}\n${rows.join('\n')}\n`,
});
const rows = fc.array(row, { minLength: 1, maxLength: 25 });
const runs = { numRuns: 12 };

describe('for any market', () => {
  test('the result conforms to its schema: no NaN, no probability beyond 1, contributions that add up', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (some) => {
        const plan = await planOf(tables(some.map((one) => line(one))));
        analysisSchema.parse(plan);
        expect(JSON.stringify(plan)).not.toMatch(/NaN|Infinity/);
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
      runs,
    );
  });

  test('the order of rows does not show', async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.infiniteStream(fc.nat()), async (some, keys) => {
        const lines = some.map((one) => line(one));
        const shuffled = lines
          .map((text) => ({ text, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ text }) => text);
        const [one, other] = await Promise.all([planOf(tables(lines)), planOf(tables(shuffled))]);
        // Lines and hashes are facts of the file, not of the plan.
        const plain = (plan: typeof one) => ({
          ...plan,
          inputs: [],
          issues: plan.issues.map(({ code }) => code).sort(),
        });
        expect(plain(other)).toEqual(plain(one));
      }),
      runs,
    );
  });

  test('money times ten leaves scores alone', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (some) => {
        const [one, ten] = await Promise.all([
          planOf(tables(some.map((row) => line(row)))),
          planOf(tables(some.map((row) => line(row, 10)))),
        ]);
        for (const [index, cell] of ten.cells.entries())
          expect(cell.score).toBeCloseTo(one.cells[index]!.score, 8);
      }),
      runs,
    );
  });
});
