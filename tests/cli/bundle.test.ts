import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, runPlan } from './run-plan.ts';

const distribution = resolve(import.meta.dirname, '../../dist');

test('what is read at each start is ASCII, because it is read as Latin-1', () => {
  const bundle = readdirSync(distribution).filter((name) => /^program-.*\.js$/.test(name));
  const locales = readdirSync(join(distribution, 'locales')).map((name) => `locales/${name}`);
  const files = [...bundle, 'knowledge.json', ...locales];
  expect(files.length).toBeGreaterThan(2);
  const isAscii = (name: string) => readFileSync(join(distribution, name)).every((byte) => byte < 128);
  expect(files.filter((name) => !isAscii(name))).toEqual([]);
});

test('signs beyond ASCII mean in the built program what they mean in its source', () => {
  const folder = folderWith({
    'data.csv':
      'segment,channel,stage,exposures,conversions\n≥50,email,purchase,1’000,30\n≤50,email,purchase,2’000,20\n',
  });
  const { out } = runPlan(['analyze', 'data.csv', '-f', 'json', '-q'], { cwd: folder });
  const { segments, channels } = JSON.parse(out);
  expect(segments.map(({ name }: { name: string }) => name)).toEqual(['≥50', '≤50']);
  // 1,000 + 2,000, with the apostrophe that Switzerland writes.
  expect(channels[0].exposures).toBe(3000);
});
