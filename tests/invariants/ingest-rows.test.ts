import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PlanError } from '../../src/errors.ts';
import { readObservations } from '../../src/ingest/read-observations.ts';
import { placeless } from '../builders/placeless.ts';
import { chunks, inputFile, readSettings, readTables } from '../unit/ingest/read-tables.ts';

const cell = (...texts: string[]) => fc.constantFrom(...texts);
const row = fc.tuple(
  cell('Students', 'students', 'Best Agers'),
  cell('E-Mail', 'email', 'store', 'Kiosk'),
  cell('purchase', 'loyalty', 'nowhere'),
  cell('100', '200', ''),
  cell('0.1', '25 %', ''),
  cell('10', '1,000', 'x'),
  cell('1', '3', '--'),
  cell('0.1', '0.7', '1e3', '12.34'),
);
const header = 'segment,channel,stage,size,share,exposures,conversions,cost';
const table = (rows: readonly (readonly string[])[]) =>
  `${header}\n${rows.map((cells) => cells.map((text) => `"${text}"`).join(',')).join('\n')}\n`;

/** What must not depend on the order of rows: all but the places of issues. */
async function outcome(text: string | Record<string, string>) {
  try {
    const { issues, inputs, counts, ...facts } = await readTables(text);
    return {
      facts: { ...facts, counts: placeless(counts) },
      rows: inputs.map(({ rows, rejectedRows }) => [rows, rejectedRows]),
    };
  } catch (error) {
    if (error instanceof PlanError) return error.code;
    throw error;
  }
}

describe('rows', () => {
  it('give the same in any order', async () => {
    const shuffled = fc
      .array(row, { minLength: 1, maxLength: 25 })
      .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));
    await fc.assert(
      fc.asyncProperty(shuffled, async ([rows, other]) => {
        expect(await outcome(table(other))).toEqual(await outcome(table(rows)));
      }),
      { numRuns: 100 },
    );
  });

  it('are all used or left out with a reason', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 25 }), async (rows) => {
        const observations = await readTables(
          `${table(rows)}"Students","email","loyalty","","","1","1","0.5"\n`,
        );
        const { rows: read, usedRows, rejectedRows } = observations.inputs[0]!;
        expect([read, usedRows + rejectedRows]).toEqual([rows.length + 1, rows.length + 1]);
        const reasons = new Set(
          observations.issues
            .filter(({ code }) => code === 'unknown-stage' || code === 'text-in-number')
            .map(({ line }) => line),
        );
        expect(reasons.size).toBe(rejectedRows);
      }),
      { numRuns: 100 },
    );
  });

  it('give the same when files come in another order', async () => {
    const a = 'segment,size\nStudents,100\n';
    const b = 'segment,channel,users\nstudents,email,10\n';
    expect(await outcome({ 'b.csv': b, 'a.csv': a })).toEqual(await outcome({ 'a.csv': a, 'b.csv': b }));
  });
});

describe('any bytes', () => {
  it('give observations or an error that the user can mend, however they are cut', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc
        .string({
          unit: fc.constantFrom('"', ',', ';', '\n', '\r', 'a', '1', '\0', 'é', 'segment', 'size'),
          maxLength: 60,
        })
        .map((text) => Buffer.from(text)),
    );
    await fc.assert(
      fc.asyncProperty(bytes, fc.integer({ min: 1, max: 64 }), async (content, size) => {
        const whole = await result(inputFile('data.csv', content));
        expect(await result({ path: 'data.csv', bytes: chunks(content, size) })).toEqual(whole);
      }),
      { numRuns: 300 },
    );
  });

  async function result(input: ReturnType<typeof inputFile>) {
    try {
      return await readObservations([input], readSettings());
    } catch (error) {
      if (error instanceof PlanError) return [error.code, error.message];
      throw error;
    }
  }
});
