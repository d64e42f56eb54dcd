import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { PlanError } from '../../src/errors.ts';
import type { Issue } from '../../src/model/issue.ts';
import { knowledge, phrasebookOf } from '../builders/knowledge.ts';
import { placeless } from '../builders/placeless.ts';
import { defaultSettings } from '../builders/plan.ts';
import { readExports } from '../unit/ingest/read-exports.ts';
import { readSettings } from '../unit/ingest/read-tables.ts';

type Settings = NonNullable<Parameters<typeof readExports>[1]>;

/** Reads one table of which only so many rows are held back; a code where none of its rows can be used, or divided. */
async function read(text: string, headRows: number, settings: Settings = {}) {
  const limits = { ...readSettings().limits, headRows };
  try {
    return await readExports([['data.csv', text]], { limits, ...settings });
  } catch (error) {
    if (error instanceof PlanError && ['no-rows', 'usage'].includes(error.code)) return error.code;
    throw error;
  }
}

/** How often each kind of problem is found in each column; lines and quoted cells may differ. */
function tally(issues: readonly Issue[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { code, severity, file, column, more } of issues) {
    // The names of a channel are reported where each is met first.
    const place = code === 'channels-merged' ? '' : column;
    const key = [file, place, code, severity].join(' ');
    counts[key] = (counts[key] ?? 0) + 1 + (more ?? 0);
  }
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function factsOf(result: Awaited<ReturnType<typeof read>>) {
  if (typeof result === 'string') return result;
  const { issues, inputs, parts, ...facts } = result;
  return {
    ...facts,
    counts: placeless(facts.counts),
    problems: tally(issues),
    inputs: inputs.map(({ sha256, ...input }) => input),
    parts: parts?.map(({ id, name, observations: { inputs: _, ...part } }) => ({
      ...{ id, name },
      part: { ...part, counts: placeless(part.counts) },
    })),
  };
}

const cell = (...texts: string[]) => fc.constantFrom(...texts);

/** Rows in some order, the same rows in another one, and how many are held back in either. */
function inTwoOrders<Row>(row: fc.Arbitrary<Row>) {
  return fc
    .array(row, { minLength: 1, maxLength: 25 })
    .chain((rows) =>
      fc.tuple(
        fc.constant(rows),
        fc.shuffledSubarray(rows, { minLength: rows.length }),
        fc.integer({ min: 1, max: 8 }),
      ),
    );
}

/** Whatever is held back, in whatever order the rows come, they say what they say when all of them are held back. */
async function checkOrder<Row extends readonly string[]>(
  row: fc.Arbitrary<Row>,
  table: (rows: readonly Row[]) => string,
  settings: Settings = {},
) {
  await fc.assert(
    fc.asyncProperty(inTwoOrders(row), async ([rows, other, headRows]) => {
      const whole = factsOf(await read(table(rows), 10_000, settings));
      expect(factsOf(await read(table(rows), headRows, settings))).toEqual(whole);
      expect(factsOf(await read(table(other), headRows, settings))).toEqual(whole);
    }),
    { numRuns: 60 },
  );
}

const join = (header: string, delimiter: string) => (rows: readonly (readonly string[])[]) =>
  `${header}\n${rows.map((cells) => cells.join(delimiter)).join('\n')}\n`;

const amount = cell('5', '7', '1,234', '1.234', '12,5', '12.5', '12.345,67', '-2', '? 6', 'x', '');
const mixed = cell('5', '1,234', '€ 3', '$4', '5 zł', '2.50 €', '£7', '');
const dates = cell('9/12/2026', '1/2/2026', '25/12/2026', '12/25/2026', '2026-05-01', 'soon', '');

describe('a table of the user’s own says the same in any order of its rows, however large it is', () => {
  const counts = cell('3', '12', '1,234', '1.234', '1.234.567', '12,5', '');
  const table = join('segment;region;channel;date;size;share;exposures;conversions;cost;revenue', ';');
  const row = (cost: fc.Arbitrary<string>, revenue: fc.Arbitrary<string>) =>
    fc.tuple(
      cell('Students', 'students', 'Best Agers', 'Total'),
      cell('Nord', 'NORD', ''),
      cell('email', 'store', 'Kiosk', 'kiosk'),
      dates,
      cell('100', '200', '300', '1,000', '1.000', ''),
      cell('0,5', '0.25', '25 %', '1,5 %', ''),
      counts,
      counts,
      cost,
      revenue,
    );

  it('decimals, thousands and dates that only a late row proves', async () => {
    await checkOrder(row(amount, amount), table);
  });

  it('also divided by a column', async () => {
    await checkOrder(row(amount, cell('1')), table, { by: 'region' });
  });

  it('several currencies, without a rate', async () => {
    await checkOrder(row(mixed, mixed), table);
  });

  it('several currencies, with rates for some of them', async () => {
    const rates = new Map([
      ['EUR', 2],
      ['USD', 0.5],
    ]);
    await checkOrder(row(mixed, mixed), table, { rates });
    await checkOrder(row(mixed, mixed), table, { rates, currency: 'EUR' });
  });

  it('words for outcomes, unless some outcome is a count', async () => {
    const outcomes = fc.tuple(
      cell('email', 'store'),
      cell('mobile', 'desktop', ''),
      cell('yes', 'no', 'ja', '1', '0', '1,0', '', '3', '1,234'),
      amount,
    );
    const rare = fc.tuple(
      cell('email', 'store'),
      cell('mobile', ''),
      cell('yes', 'no', 'nein', '1', '0', 'tak', 'ja', '7'),
      cell('5'),
    );
    for (const one of [outcomes, rare]) await checkOrder(one, join('channel;device;conversions;cost', ';'));
  });

  it('rows that lack cells prove nothing', async () => {
    const ragged = fc.oneof(
      fc.tuple(cell('email', 'store'), amount),
      fc.tuple(cell('email'), cell('1,5', '2.5', '$ 5', '3'), cell('x')),
    );
    await checkOrder(ragged, join('channel;cost', ';'));
  });
});

describe('an export says the same in any order of its rows, however large it is', () => {
  it('with the currency of each row beside the amount', async () => {
    const row = fc.tuple(
      cell('Spring', 'Summer', 'Total: Account'),
      cell('Search', 'Display', 'Video'),
      cell('100', '1,200', '1.200'),
      cell('5', '1,200', '2'),
      cell('EUR', 'USD', 'PLN', ''),
      amount,
      cell('1', '2.5', '2,5', '1.500'),
    );
    const table = join('Campaign\tCampaign type\tImpr.\tClicks\tCurrency code\tCost\tConversions', '\t');
    await checkOrder(row, table);
    await checkOrder(row, table, { rates: new Map([['USD', 0.5]]) });
  });

  it('with dates, and returns', async () => {
    const row = fc.tuple(
      dates,
      cell('google', 'facebook'),
      cell('cpc', 'email'),
      cell('3', '4'),
      cell('200', '-35,5', '-$1.5', '1.234', '7 €'),
    );
    await checkOrder(row, join('Day;Order UTM source;Order UTM medium;Orders;Total sales', ';'));
  });

  it('with two periods, of which the later one is read', async () => {
    const row = fc.tuple(
      cell('Direct', 'Email', 'Organic Search'),
      cell('May 1 - May 31', 'Apr 1 - Apr 30'),
      cell('100', '1.200', '1,200'),
      cell('4', '2'),
    );
    await checkOrder(row, join('Session default channel group;Date range;Sessions;Conversions', ';'));
  });
});

it('the plan is the same, too', async () => {
  const row = fc.tuple(
    cell('Students', 'Best Agers'),
    cell('email', 'store', 'instagram'),
    cell('1.000', '2,000', '300'),
    cell('3', '12', '20'),
    cell('5', '1,234', '12,5', '€ 3'),
  );
  const table = join('segment;channel;exposures;conversions;cost', ';');
  await fc.assert(
    fc.asyncProperty(inTwoOrders(row), async ([rows, other, headRows]) => {
      const plans = [read(table(rows), 10_000), read(table(other), headRows)].map(async (reading) => {
        const observations = await reading;
        if (typeof observations === 'string') return observations;
        const plan = await analyze(observations, defaultSettings, knowledge, phrasebookOf());
        return {
          ...plan,
          issues: tally(plan.issues),
          inputs: plan.inputs.map(({ sha256, ...input }) => input),
        };
      });
      const [one, two] = await Promise.all(plans);
      expect(two).toEqual(one);
    }),
    { numRuns: 12 },
  );
});
