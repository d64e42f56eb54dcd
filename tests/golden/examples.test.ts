import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const root = resolve(import.meta.dirname, '../..');
const run = promisify(execFile);
const examples = readdirSync(join(root, 'examples')).sort();

/**
 * Every example in every format, byte for byte. What changes here changes for every user: read the
 * difference, then `npm run golden`.
 */
describe.each(examples)('examples/%s', (example) => {
  test('every format gives the bytes that were read and agreed on', async () => {
    const out = await mkdtemp(join(tmpdir(), 'golden-'));
    const formats = 'terminal,markdown,json,csv,yaml';
    await run(process.execPath, ['bin/plan.js', 'analyze', `examples/${example}`, '--verbose', '-q', '-o', `${out}/`, '-f', formats], {
      cwd: root,
    });
    for (const name of ['plan.txt', 'plan.md', 'plan-channels.csv', 'plan-cells.csv'])
      await expect(readFileSync(join(out, name), 'utf8')).toMatchFileSnapshot(`${example}/${name}`);

    const plan = JSON.parse(readFileSync(join(out, 'plan.json'), 'utf8'));
    await expect(`${JSON.stringify(outline(plan), null, 2)}\n`).toMatchFileSnapshot(`${example}/plan.outline.json`);
    expect(parse(readFileSync(join(out, 'analysis.yaml'), 'utf8'))).toEqual(plan);
    const schema = JSON.parse(readFileSync(join(root, 'dist/schemas/analysis.schema.json'), 'utf8'));
    const validate = new Ajv2020().compile(schema);
    expect(validate(plan), JSON.stringify(validate.errors)).toBe(true);
    rmSync(out, { recursive: true });
  });
});

/** The JSON without its many cells, of which the first shows the shape; cells.csv has them all. */
function outline(plan: { cells: unknown[]; generator: object }): object {
  return { ...plan, generator: { ...plan.generator, version: 'x' }, cells: plan.cells.slice(0, 2) };
}
