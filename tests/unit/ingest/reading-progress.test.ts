import { expect, test } from 'vitest';
import { ReadingProgress } from '../../../src/ingest/reading-progress.ts';
import type { Progress } from '../../../src/model/progress.ts';
import { observe } from '../../builders/plan.ts';

const half = new Uint8Array(1 << 19);

test('tells of every megabyte, over all inputs, and leaves the bytes alone', async () => {
  const told: Progress[] = [];
  const progress = new ReadingProgress((one) => told.push(one));
  async function* chunks(count: number) {
    for (let i = 0; i < count; i++) yield half;
  }
  let seen = 0;
  for (const file of [3, 2])
    for await (const chunk of progress.watch(chunks(file))) {
      seen += chunk.length;
      progress.rows += 10;
    }
  expect(seen).toBe(5 * half.length);
  // A chunk is counted before its rows are read.
  expect(told).toEqual([
    { phase: 'reading', rows: 10, bytes: 2 * half.length },
    { phase: 'reading', rows: 30, bytes: 4 * half.length },
  ]);
});

test('changes nothing about what is read', async () => {
  const row = 'students,instagram,purchase,1000,30\n';
  const tables = { 'a.csv': `segment,channel,stage,exposures,conversions\n${row.repeat(60_000)}` };
  const told: Progress[] = [];
  const watched = await observe(tables, { onProgress: (progress) => told.push(progress) });
  expect(watched).toEqual(await observe(tables));
  expect(told.length).toBeGreaterThan(0);
});
