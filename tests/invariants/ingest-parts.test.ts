import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PlanError } from '../../src/errors.ts';
import type { Observations } from '../../src/model/observations.ts';
import { placeless } from '../builders/placeless.ts';
import { withoutParts } from '../unit/ingest/parts.ts';
import { readExports } from '../unit/ingest/read-exports.ts';
import { readTables } from '../unit/ingest/read-tables.ts';

const cell = (...texts: string[]) => fc.constantFrom(...texts);
// Quarters and whole numbers are exact in binary, so that sums of sums are exact too.
const row = fc.tuple(
  cell('Students', 'students', 'Best Agers'),
  cell('email', 'store', 'Kiosk'),
  cell('purchase', 'loyalty', 'nowhere'),
  cell('Nord', 'NORD', 'Süd', '', 'n/a', 'Total'),
  cell('2026-05-01', '2.5.2026', ''),
  cell('mobile', 'desktop', ''),
  cell('support', 'offers', ''),
  cell('100', '200', ''),
  cell('0.1', '25 %', ''),
  cell('10', '1000', ''),
  cell('1', '3', '--', '0'),
  cell('0.25', '7.5', ''),
  cell('12.75', '-1.5', ''),
);
const header =
  'segment,channel,stage,region,date,device,interaction,size,share,exposures,conversions,cost,revenue';
const table = (rows: readonly (readonly string[])[]) =>
  `${header}\n${rows.map((cells) => cells.map((text) => `"${text}"`).join(',')).join('\n')}\n`;
const anchor = (region: string) => [
  'Students',
  'email',
  'purchase',
  region,
  ...Array(5).fill(''),
  '1',
  '1',
  '',
  '',
];

/** Every count of the observations by what it is a count of, as `counts students purchase email cost`. */
function tallies(all: readonly Observations[]): Record<string, number> {
  const sums = new Map<string, number>();
  for (const observations of all)
    for (const kind of ['counts', 'dated', 'interactions', 'devices'] as const)
      for (const { valueRows, ...entry } of observations[kind] as { valueRows?: object }[]) {
        const names = Object.values(entry).filter((value) => typeof value === 'string');
        for (const [number, value] of Object.entries(entry))
          if (typeof value === 'number' && value !== 0) {
            const key = [kind, ...names, number].join(' ');
            sums.set(key, (sums.get(key) ?? 0) + value);
          }
      }
  return Object.fromEntries([...sums].filter(([, sum]) => sum !== 0));
}

const parts = (observations: Observations) => (observations.parts ?? []).map(({ observations: one }) => one);

describe('the parts of a table', () => {
  const rows = fc.array(row, { minLength: 1, maxLength: 25 });

  it('and its rows without a value add up to the whole', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (some) => {
        const all = [anchor('Nord'), anchor(''), ...some];
        const isDivided = ([, , , region]: readonly string[]) => /nord|süd/i.test(region!);
        const whole = await readTables(table(all), { by: 'region' });
        const rest = await readTables(table(all.filter((one) => !isDivided(one))));
        expect(tallies([...parts(whole), rest])).toEqual(tallies([whole]));
      }),
      { numRuns: 100 },
    );
  });

  it('are what their rows say when they stand alone', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (some) => {
        const all = [anchor('Nord'), ...some];
        const whole = await readTables(table(all), { by: 'region' });
        const alone = await readTables(table(all.filter((one) => /nord/i.test(one[3]!))));
        const nord = whole.parts!.find(({ id }) => id === 'nord')!.observations;
        const { counts, dated, interactions, devices } = alone;
        expect(nord).toMatchObject({ counts, dated, interactions, devices });
      }),
      { numRuns: 100 },
    );
  });

  it('change nothing in the whole, and are the same in any order of the rows', async () => {
    const shuffled = rows.chain((some) =>
      fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, async ([some, other]) => {
        const divided = await readTables(table([anchor('Nord'), ...some]), { by: 'region' });
        const plain = await readTables(table([anchor('Nord'), ...some]));
        expect(withoutParts(divided)).toStrictEqual(plain);
        const again = await readTables(table([...other, anchor('Nord')]), { by: 'region' });
        const facts = (observations: Observations) =>
          observations.parts!.map(({ id, name, observations: { inputs, counts, ...one } }) => ({
            ...{ id, name, ...one },
            counts: placeless(counts),
          }));
        expect(facts(again)).toEqual(facts(divided));
      }),
      { numRuns: 60 },
    );
  });
});

describe('the parts of exports', () => {
  const visits = fc.tuple(
    fc.constantFrom('Paid Social', 'Organic Search', 'Email'),
    fc.constantFrom('Germany', 'France'),
    fc.nat(900),
    fc.nat(90),
    fc.nat(9),
  );
  const ads = fc.tuple(
    fc.constantFrom('Germany', 'France', 'Poland'),
    fc.constantFrom('18-24', '25-34'),
    fc.nat(9_000),
    fc.nat(900),
    fc.nat(9),
    fc.nat(400).map((quarters) => quarters / 4),
  );
  const join = (rows: readonly (readonly (string | number)[])[]) =>
    rows.map((cells) => `${cells.join(',')}\n`).join('');
  const ga4 = (rows: readonly (readonly (string | number)[])[]) =>
    `Session default channel group,Country,Sessions,Engaged sessions,Conversions\n${join(rows)}`;
  const meta = (rows: readonly (readonly (string | number)[])[]) =>
    `Country,Age,Impressions,Link clicks,Results,Amount spent (EUR)\n${join(rows)}`;

  it('whoever yields to whom, have the same of the whole by stage and channel', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(visits, { minLength: 1, maxLength: 12 }),
        fc.array(ads, { minLength: 1, maxLength: 12 }),
        fc.constantFrom(undefined, 'meta'),
        async (sessions, spend, trust) => {
          const files = [
            ['ga4.csv', ga4(sessions)],
            ['meta.csv', meta([['Germany', '18-24', 1, 1, 1, 1], ...spend])],
          ] as const;
          const divided = await readExports(files, { by: 'country', trust });
          expect(byCell(parts(divided))).toEqual(byCell([divided]));
        },
      ),
      { numRuns: 40 },
    );
  });

  /** Without segments: those of parts go by the rest of their names. */
  function byCell(all: readonly Observations[]): Record<string, number> {
    return tallies(
      all.map((observations) => ({
        ...observations,
        counts: observations.counts.map((one) => ({ ...one, segment: '' })),
        devices: [],
      })),
    );
  }
});

describe('any column', () => {
  it('gives parts or an error that the user can mend', async () => {
    const by = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom(...header.split(','), '#4', '#99'));
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 8 }), by, async (rows, column) => {
        try {
          const { parts: found } = await readTables(table([anchor('Nord'), ...rows]), { by: column });
          expect(found!.map(({ id }) => id)).toEqual([...new Set(found!.map(({ id }) => id))].sort());
          expect(found).not.toHaveLength(0);
        } catch (error) {
          if (!(error instanceof PlanError)) throw error;
        }
      }),
      { numRuns: 200 },
    );
  });
});
