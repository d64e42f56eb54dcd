import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import type { AnalyzeSettings } from '../../src/planning/plan-settings.ts';
import { knowledge, phrasebookOf } from '../builders/knowledge.ts';
import { defaultSettings, observe } from '../builders/plan.ts';

const free =
  'segment,channel,stage,region,exposures,conversions,cost\n' +
  'students,instagram,purchase,north,1000,90,\nstudents,email,purchase,north,500,60,\n' +
  'students,instagram,purchase,south,1000,30,\nstudents,email,purchase,south,500,25,\n';
const paid = free.replace('90,', '90,400');

async function byRegion(table: string, settings: Partial<AnalyzeSettings>) {
  const observations = await observe({ 'data.csv': table }, { by: 'region' });
  const all = { ...defaultSettings, by: 'region', ...settings };
  const { by } = await analyze(observations, all, knowledge, phrasebookOf('en', 'EUR'));
  return by!.plans.map(({ name, plan }) => [name, plan.portfolio.constraints.budget]);
}

test('a budget is one purse for all parts: by what each spends today, evenly where none does', async () => {
  expect(await byRegion(paid, { limits: { budget: 900 } })).toEqual([
    ['north', 900],
    ['south', 0],
  ]);
  expect(await byRegion(free, { limits: { budget: 900 } })).toEqual([
    ['north', 450],
    ['south', 450],
  ]);
});

test('a part without spend can pay for the channel that every part must have', async () => {
  const settings = { include: ['instagram'], minimumSpend: new Map([['instagram', 200]]) };
  // Of 900, 500 are left beside twice 200.
  expect(await byRegion(paid, { ...settings, limits: { budget: 900 } })).toEqual([
    ['north', 700],
    ['south', 200],
  ]);
});

test('a part whose limits cannot be met is named, with its money', async () => {
  const settings = { include: ['instagram'], minimumSpend: new Map([['instagram', 200]]) };
  await expect(byRegion(paid, { ...settings, limits: { budget: 300 } })).rejects.toMatchObject({
    code: 'infeasible',
    message: expect.stringMatching(/^north, which gets €150.00 of the budget: No set of channels/),
  });
});

test('parts without the column that divides them are a mistake of the caller', async () => {
  await expect(byRegion(free, { by: undefined })).rejects.toThrow('column that divides');
});
