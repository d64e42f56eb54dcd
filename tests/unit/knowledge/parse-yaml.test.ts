import { describe, expect, test } from 'vitest';
import { PlanError } from '../../../src/errors.ts';
import { parseYaml } from '../../../src/knowledge/parse-yaml.ts';
import { planConfigSchema } from '../../../src/knowledge/schemas/plan-config.ts';
import { phrasebookOf } from '../../builders/knowledge.ts';

const fail = (text: string): PlanError => {
  try {
    parseYaml(text, 'plan.yaml', planConfigSchema, phrasebookOf());
  } catch (error) {
    if (error instanceof PlanError) return error;
    throw error;
  }
  throw new Error('it should have been refused');
};

test('an empty file is an empty configuration', () => {
  expect(parseYaml('', 'plan.yaml', planConfigSchema, phrasebookOf())).toEqual({});
  expect(parseYaml('# nothing yet\n', 'plan.yaml', planConfigSchema, phrasebookOf())).toEqual({});
});

describe('every refusal has a place', () => {
  test('an unknown key, also deep inside', () => {
    expect(fail('journey: a\nchanels: {}\n')).toMatchObject({
      code: 'config-invalid',
      place: { file: 'plan.yaml', line: 2 },
      hint: 'Did you mean "channels"?',
    });
    expect(fail('segments:\n  students:\n    prioritty: 2\n')).toMatchObject({
      place: { line: 3 },
      hint: 'Did you mean "priority"?',
    });
  });
  test('a value of the wrong kind', () => {
    const error = fail('capacity:\n  channels: 0\n');
    expect(error.place).toEqual({ file: 'plan.yaml', line: 2, column: 13 });
    expect(error.message).toContain('capacity.channels: found 0');
  });
  test('broken YAML and duplicate keys', () => {
    expect(fail('goals: [1\n')).toMatchObject({ code: 'yaml-invalid' });
    expect(fail('goals: {a: 1}\ngoals: {b: 1}\n')).toMatchObject({
      code: 'yaml-invalid',
      place: { line: 2 },
    });
  });
  test('aliases, which can blow up a small file', () => {
    expect(fail('goals: &a {purchase: 1}\nsegments: *a\n')).toMatchObject({ code: 'yaml-invalid' });
  });
});
