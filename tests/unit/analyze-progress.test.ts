import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import type { Progress } from '../../src/model/progress.ts';
import { knowledge, phrasebookOf } from '../builders/knowledge.ts';
import { defaultSettings, observe } from '../builders/plan.ts';

/** Draws of a plan of this size; every fiftieth is told. */
const draws = knowledge.method.draws.value;

const tables = {
  'data.csv':
    'segment,channel,stage,region,exposures,conversions\n' +
    'students,instagram,awareness,north,1000,90\nstudents,email,awareness,south,500,60\n' +
    'students,instagram,purchase,north,1000,30\nstudents,email,purchase,south,500,25\n',
};

test('a plan tells of its stages, and is the same whether it is watched or not', async () => {
  const observations = await observe(tables);
  const told: Progress[] = [];
  const watched = await analyze(
    observations,
    defaultSettings,
    knowledge,
    phrasebookOf('en', 'EUR'),
    (progress) => told.push(progress),
  );
  expect(watched).toEqual(await analyze(observations, defaultSettings, knowledge, phrasebookOf('en', 'EUR')));
  expect(told.slice(0, 2)).toEqual([
    { phase: 'cells', done: 0, of: 2 },
    { phase: 'cells', done: 1, of: 2 },
  ]);
  expect(told.slice(2, 4)).toEqual([
    { phase: 'draws', done: 0, of: draws },
    { phase: 'draws', done: 50, of: draws },
  ]);
  expect(told.at(-1)).toEqual({ phase: 'draws', done: draws - 50, of: draws });
});

test('the draws of all parts are told as one', async () => {
  const told: Progress[] = [];
  const settings = { ...defaultSettings, by: 'region' };
  const onProgress = (progress: Progress) => told.push(progress);
  const observations = await observe(tables, { by: 'region' });
  await analyze(observations, settings, knowledge, phrasebookOf('en', 'EUR'), onProgress);
  // The overview, then two regions.
  expect(told.findLast(({ phase }) => phase === 'draws')).toEqual({
    phase: 'draws',
    done: 2 * draws - 50,
    of: 2 * draws,
  });
});
