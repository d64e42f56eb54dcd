import { describe, expect, test } from 'vitest';
import type { InterviewAnswers } from '../../../../../src/cli/prompts/interview/interview-answers.ts';
import { interviewTables } from '../../../../../src/cli/prompts/interview/interview-tables.ts';
import type { Interview } from '../../../../../src/knowledge/schemas/interview.ts';

const source = 'assumption';
const knowledge: Interview = {
  sizes: [
    { from: 100, to: 400, source },
    { from: 400, to: 1600, source },
    { from: 1600, to: 6400, source },
  ],
  habits: {
    most: { share: 0.7, sample: 8, source },
    some: { share: 0.35, sample: 6, source },
    few: { share: 0.1, sample: 4, source },
  },
  success: {
    clearly: { exposures: 100, conversions: 10, source },
    little: { exposures: 90, conversions: 5, source },
    not: { exposures: 80, conversions: 1, source },
  },
};
const journey = { stages: ['awareness', 'purchase'], defaultStage: 'purchase' };
const answers: InterviewAnswers = {
  segments: ['Students', 'Families'],
  'size-1': '400-1600',
  'size-2': 'unknown',
  'in-use': ['store', 'website'],
  considered: ['tiktok'],
  'most-1': ['tiktok'],
  'some-1': ['website'],
  'most-2': [],
  'few-2': ['tiktok'],
  clearly: ['website'],
  'max-channels': null,
  hours: null,
  finish: 'plan',
};

describe('answers as tables', () => {
  const tables = interviewTables(answers, knowledge, journey, (id) => id.toUpperCase());

  test('sizes are the middles of ranges; what nobody knows is empty and marks nothing', () => {
    // √(400 × 1,600) = 800.
    expect(tables.audience.rows).toEqual([
      ['Students', 800, 'interview'],
      ['Families', '', ''],
    ]);
  });

  test('habits are shares with a small sample, for every segment and channel', () => {
    expect(tables.usage.rows).toEqual([
      ['Students', 'STORE', '', '', 'yes', ''],
      ['Students', 'WEBSITE', 0.35, 6, 'yes', 'interview'],
      ['Students', 'TIKTOK', 0.7, 8, 'no', 'interview'],
      ['Families', 'STORE', '', '', 'yes', ''],
      ['Families', 'WEBSITE', '', '', 'yes', ''],
      ['Families', 'TIKTOK', 0.1, 4, 'no', 'interview'],
    ]);
  });

  test('what brings customers counts at the stage of purchases; the other stages are there to be filled in', () => {
    expect(tables.conversions.rows).toEqual([
      ['awareness', 'STORE', '', '', ''],
      ['awareness', 'WEBSITE', '', '', ''],
      ['purchase', 'STORE', '', '', ''],
      ['purchase', 'WEBSITE', 100, 10, 'interview'],
    ]);
  });

  test('a channel in two levels after going back counts by the first', () => {
    const twice = { ...answers, 'some-1': ['tiktok', 'website'] };
    const [, , tiktok] = interviewTables(twice, knowledge, journey, (id) => id).usage.rows;
    expect(tiktok).toEqual(['Students', 'tiktok', 0.7, 8, 'no', 'interview']);
  });
});
