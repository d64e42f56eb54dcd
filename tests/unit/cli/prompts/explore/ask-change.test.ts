import { describe, expect, test } from 'vitest';
import { askLimit, askWeight } from '../../../../../src/cli/prompts/explore/ask-change.ts';
import { buildAnalysis } from '../../../../builders/analysis.ts';
import { phrasebookOf } from '../../../../builders/knowledge.ts';
import { enter, person } from '../flow/person.ts';

const context = () => ({
  analysis: buildAnalysis(),
  config: {},
  goals: [{ id: 'sell', name: 'Sell' }],
  phrasebook: phrasebookOf(),
});

describe('a limit', () => {
  test.each([
    ['channels', 4, { path: ['capacity', 'channels'], value: 4 }],
    ['hours', 7.5, { path: ['capacity', 'hours'], value: 7.5 }],
    ['budget', 900, { path: ['capacity', 'budget'], value: 900 }],
    ['exclude', ['facebook'], { path: ['channels', 'exclude'], value: ['facebook'] }],
    ['include', [], { path: ['channels', 'include'], value: undefined }],
    ['goal', 'sell', { path: ['goal'], value: 'sell' }],
  ])('%s %j', async (which, answer, edit) => {
    const { questions, left } = person(which, answer);
    expect(await askLimit(questions, context())).toEqual(edit);
    expect(left).toEqual([]);
  });

  test.each([
    // Two channels are chosen and take 12 hours; €2,000 are spent today.
    ['channels', 2],
    ['hours', 12],
    ['budget', 2000],
  ])('%s starts from what the plan has', async (which, value) => {
    expect((await askLimit(person(which, enter).questions, context())).value).toBe(value);
  });
});

test('a weight starts from what it is', async () => {
  const { questions, heard } = person('reach', enter);
  // The builder gives reach a fifth.
  expect(await askWeight(questions, context())).toEqual({ path: ['weights', 'reach'], value: 0.2 });
  expect(heard).toHaveLength(2);
});
