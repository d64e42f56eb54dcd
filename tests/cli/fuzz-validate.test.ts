import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { validateCommand } from '../../src/cli/commands/validate.ts';
import { PlanError } from '../../src/errors.ts';
import type { Phrasebook } from '../../src/wording/phrasebook.ts';

// Only the step of the build is left out: the knowledge is compiled from the templates.
vi.mock('../../src/cli/io/load-knowledge.ts', async () => {
  const { knowledge, phrasebookOf } = await import('../builders/knowledge.ts');
  return { loadKnowledge: async () => knowledge, loadPhrasebook: async () => english(phrasebookOf) };
});

let phrasebook: Phrasebook | undefined;
function english(phrasebookOf: () => Phrasebook): Phrasebook {
  phrasebook ??= phrasebookOf();
  return phrasebook;
}

const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
const file = join(folder, 'data.csv');
afterAll(() => rmSync(folder, { recursive: true }));

let written: string[] = [];
beforeEach(() => {
  vi.spyOn(process.stdout, 'write').mockImplementation(((text: string, done?: () => void) => {
    written.push(text);
    done?.();
    return true;
  }) as typeof process.stdout.write);
});
afterEach(() => vi.restoreAllMocks());

/** Exit code and text of `plan validate data.csv`, as `run` makes them; whatever is no PlanError is a bug and thrown. */
async function validate(content: Uint8Array): Promise<{ code: number; text: string }> {
  writeFileSync(file, content);
  written = [];
  try {
    const code = await validateCommand([file], { color: false }, '0.0.0');
    return { code, text: written.join('') };
  } catch (error) {
    if (error instanceof PlanError) return { code: error.exitCode, text: error.message };
    throw error;
  }
}

async function expectAnswer(content: Uint8Array): Promise<void> {
  const { code, text } = await validate(content);
  expect([0, 1, 2]).toContain(code);
  expect(text.trim()).not.toBe('');
  expect(text).not.toMatch(/\bNaN\b|undefined|\[object Object\]/);
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
    '\0',
    '\u00a0',
    '\uFEFF',
    '# ',
    '--',
    '< 10',
    'é',
    '\u202E',
    '=1+1',
  ],
  ...[
    'segment',
    'channel',
    'stage',
    'share',
    'size',
    'exposures',
    'conversions',
    'cost',
    '__proto__',
    'constructor',
  ],
  ...[
    'Students',
    'instagram',
    'E-Mail',
    'purchase',
    '1,234',
    '1.234,56',
    '-7',
    '140%',
    '2026-05-01',
    '9/12/2026',
  ],
);

describe('plan validate ends with 0, 1 or 2 and an answer', () => {
  test('for any bytes', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.array(pieces, { maxLength: 80 }).map((parts) => Buffer.from(parts.join(''))),
      fc.array(pieces, { maxLength: 80 }).map((parts) => Buffer.from(parts.join(','))),
      fc
        .array(fc.array(pieces, { minLength: 5, maxLength: 5 }), { maxLength: 12 })
        .map((rows) =>
          Buffer.from(
            ['segment,channel,stage,exposures,conversions', ...rows.map((row) => row.join(','))].join('\n'),
          ),
        ),
    );
    await fc.assert(fc.asyncProperty(bytes, expectAnswer), { numRuns: 400 });
  });

  test('for real files with bytes changed, cut out or put in', async () => {
    const fixtures = new URL('../fixtures/exports/', import.meta.url);
    const real = readdirSync(fixtures).map((name) => readFileSync(new URL(name, fixtures)));
    const edits = fc.array(
      fc.record({
        at: fc.nat(4_000),
        remove: fc.nat(20),
        insert: fc.oneof(
          fc.uint8Array({ maxLength: 4 }),
          pieces.map((text) => Buffer.from(text)),
        ),
      }),
      { maxLength: 8 },
    );
    const edited = fc.tuple(fc.constantFrom(...real), edits).map(([bytes, changes]) => {
      let content: Buffer = bytes;
      for (const { at, remove, insert } of changes) {
        const start = at % Math.max(1, content.length);
        content = Buffer.concat([content.subarray(0, start), insert, content.subarray(start + remove)]);
      }
      return content;
    });
    await fc.assert(fc.asyncProperty(edited, expectAnswer), { numRuns: 200 });
  });
});
