import { describe, expect, test } from 'vitest';
import { PlanError } from '../../../src/errors.ts';
import { parseYaml } from '../../../src/knowledge/parse-yaml.ts';
import { journeySchema } from '../../../src/knowledge/schemas/journey.ts';
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
  test('all problems at once, unknown keys first, each at its own place', () => {
    const error = fail('capacity: {hours: .inf}\ncapacty: {hours: 1}\nweights: {nosuch: 0.2}\n');
    expect(error).toMatchObject({ place: { line: 2, column: 1 }, hint: 'Did you mean "capacity"?' });
    expect(error.issues).toMatchObject([
      {
        ...{ line: 3, column: 11, message: 'Unknown key "nosuch" in weights.' },
        hint: 'Known keys: rate, reach, affinity, efficiency, value, engagement, fit.',
      },
      {
        ...{ line: 1, column: 19, message: 'capacity.hours: found Infinity, expected a number.' },
        hint: 'hours: Hours a week for the chosen channels together.',
      },
    ]);
  });
  test.each([
    ['capacity: {channels: 1.5}', 'capacity.channels: found 1.5, expected a whole number.'],
    ['capacity: {budget: 0}', 'capacity.budget: found 0, expected a number above 0.'],
    ['cover: {purchase: 2}', 'cover.purchase: found 2, expected a number of at most 1.'],
    ['goals: [1]', 'goals: found [1], expected names with values.'],
    ['journey: ""', 'journey: found "", expected a text of at least 1 character.'],
    ['currency: euro', 'currency: found "euro", expected an ISO 4217 code such as EUR.'],
    ['just text', 'The file: found "just text", expected keys with values.'],
  ])('%s in plain words', (text, message) => {
    expect(fail(text).message).toBe(message);
    expect(fail(text).hint).toBeTruthy();
  });
  test.each(['segments: {__proto__: {priority: 3}}', 'goals:\n  __proto__: 3'])(
    '%j, which would be lost, is refused',
    (text) => {
      expect(fail(text)).toMatchObject({
        code: 'config-invalid',
        message: expect.stringContaining('__proto__'),
      });
    },
  );
  test('two documents in plain words', () => {
    const error = fail('journey: a\n---\njourney: b\n');
    expect(error.message).toContain('more than one YAML document');
    expect(error.hint).toBe('Keep one of them in the file.');
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

test('a name that stands for two stages of a journey is refused', () => {
  const stage = (id: string, alias: string) =>
    `  - { id: ${id}, role: purchase, name: { en: ${id} }, aliases: { en: [${alias}] } }\n`;
  const text = `id: own\nname: { en: Own }\ndefaultStage: a\nstages:\n${stage('a', 'Order')}${stage('b', 'order')}`;
  expect(() => parseYaml(text, 'own.yaml', journeySchema, phrasebookOf())).toThrow(
    'stages.1: "order" names the stage a as well, and a name can stand for one only.',
  );
});
