import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PlanError } from '../../src/errors.ts';
import { placeless } from '../builders/placeless.ts';
import { readExports } from '../unit/ingest/read-exports.ts';

const fixtures = [
  'meta-en.csv',
  'meta-de.csv',
  'meta-pl.csv',
  'ga4-traffic-en.csv',
  'ga4-traffic-de.csv',
].map((name) => readFileSync(`tests/fixtures/exports/${name}`));

/** Reads a file; what it says of itself, or the code of an error that the user can mend. */
async function outcome(content: Uint8Array | string) {
  try {
    const { inputs, counts } = await readExports([['data.csv', content]]);
    return { input: inputs[0]!, counts: placeless(counts) };
  } catch (error) {
    if (error instanceof PlanError) return error.code;
    throw error;
  }
}

function checkRows(result: Awaited<ReturnType<typeof outcome>>): void {
  if (typeof result === 'string') return;
  const { rows, usedRows, rejectedRows, skipped = {} } = result.input;
  expect(rows).toBe(usedRows + rejectedRows);
  expect(Object.values(skipped).reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(rejectedRows);
  // A return takes money away; people and contacts are never fewer than none.
  for (const cell of result.counts)
    for (const [key, value] of Object.entries(cell))
      if (typeof value === 'number')
        expect(Number.isFinite(value) && (value >= 0 || key === 'revenue')).toBe(true);
}

const pieces = fc.constantFrom(
  ...[
    '"',
    ',',
    ';',
    '\t',
    '\n',
    '\r\n',
    '\n\n',
    '# ',
    '--',
    '< 10',
    'Total',
    'Gesamt: Konto',
    '\0',
    '\u00a0',
    '© x',
  ],
  ...[
    '1,234',
    '1.234,56',
    '12.5',
    '7',
    '2026-05-01',
    'facebook',
    'Organic Search',
    '(not set)',
    'é',
    '\uFEFF',
  ],
  ...[
    'Campaign name',
    'Impressions',
    'Link clicks',
    'Results',
    'Amount spent (EUR)',
    'Amount spent (USD)',
    'Age',
  ],
  ...['Session default channel group', 'Sessions', 'Engaged sessions', 'Conversions', 'Start date: 20260501'],
);

describe('any bytes', () => {
  it('give an answer in which all rows are accounted for, or an error that the user can mend', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.array(pieces, { maxLength: 80 }).map((parts) => Buffer.from(parts.join(''))),
      fc.array(pieces, { maxLength: 80 }).map((parts) => Buffer.from(parts.join(','))),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (content) => checkRows(await outcome(content))),
      { numRuns: 400 },
    );
  });

  it('also those of an export with bytes changed, cut out or put in', async () => {
    const edits = fc.array(
      fc.record({
        at: fc.nat(2_000),
        remove: fc.nat(12),
        insert: fc.oneof(
          fc.uint8Array({ maxLength: 4 }),
          pieces.map((text) => Buffer.from(text)),
        ),
      }),
      { maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...fixtures), edits, async (fixture, changes) => {
        let content: Buffer = fixture;
        for (const { at, remove, insert } of changes) {
          const start = at % content.length;
          content = Buffer.concat([content.subarray(0, start), insert, content.subarray(start + remove)]);
        }
        checkRows(await outcome(content));
      }),
      { numRuns: 200 },
    );
  });

  it('of great length in one cell take no more than their length', { timeout: 120_000 }, async () => {
    const header = 'Session source / medium,Sessions,Engaged sessions,Conversions,Total revenue\n';
    for (const unit of [' ', '1 ', '/ ', '(', '[ ', '1,', '< ', '? ', '-', '> ', 'a.', '"'])
      for (const place of [
        (text: string) => `${header}${text},1,1,1,1\n`,
        (text: string) => `${header}google / cpc,"${text}x",1,1,"${text}x"\n`,
        (text: string) => `# ${text}x\n${header}google / cpc,3,2,1,5\n`,
        (text: string) => `Campaign name,Impressions,Amount spent${text}x,Results\nA,1,2,3\n`,
      ])
        checkRows(await outcome(place(unit.repeat(30_000 / unit.length))));
  });
});

describe('rows of an export', () => {
  const row = fc.tuple(
    fc.constantFrom('Spring', 'Gesamtpaket Brand', 'Total', ''),
    fc.constantFrom('18-24', '25-34'),
    fc.nat(10_000),
    fc.nat(500),
    fc.constantFrom('3', '0', '', '--', '<10', 'x'),
    fc.nat(100_000).map((cents) => (cents / 100).toFixed(2)),
  );
  const table = (rows: readonly (readonly (string | number)[])[]) =>
    `Campaign name,Age,Impressions,Link clicks,Results,Amount spent (EUR)\n${rows.map((cells) => `${cells.join(',')}\n`).join('')}`;

  it('give the same in any order', async () => {
    const shuffled = fc
      .array(row, { minLength: 1, maxLength: 20 })
      .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));
    const facts = async (rows: Parameters<typeof table>[0]) => {
      const result = await outcome(table(rows));
      if (typeof result === 'string') return result;
      const { sha256, ...input } = result.input;
      return { input, counts: result.counts };
    };
    await fc.assert(
      fc.asyncProperty(shuffled, async ([rows, other]) => {
        expect(await facts(other)).toEqual(await facts(rows));
      }),
      { numRuns: 100 },
    );
  });

  it('add up to the same whether they are in one file or in two', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 2, maxLength: 20 }), fc.nat(18), async (rows, at) => {
        const cut = 1 + (at % (rows.length - 1));
        // A first row that is always good, so that either file has one, and totals that cannot agree.
        const good = ['Base', '18-24', 1, 1, '1', '1.00'] as const;
        const whole = await readExports([['a.csv', table([good, ...rows, good])]]);
        const parts = await readExports([
          ['a.csv', table([good, ...rows.slice(0, cut)])],
          ['b.csv', table([...rows.slice(cut), good])],
        ]);
        fc.pre(!parts.issues.some(({ code }) => code === 'same-data'));
        expect(placeless(parts.counts)).toEqual(placeless(whole.counts));
      }),
      { numRuns: 100 },
    );
  });
});
