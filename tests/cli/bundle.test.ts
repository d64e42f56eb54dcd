import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, runPlan } from './run-plan.ts';

const distribution = resolve(import.meta.dirname, '../../dist');

test('the bundle is ASCII, because it is read as Latin-1', () => {
  const bundle = readdirSync(distribution).find((name) => /^program-.*\.js$/.test(name))!;
  const bytes = readFileSync(join(distribution, bundle));
  expect(bytes.every((byte) => byte < 128)).toBe(true);
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
