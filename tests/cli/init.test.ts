import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { folderWith, runPlan } from './run-plan.ts';

const answers = `brand: Nordwind Shoes
product: the Fjord boot
humour: 0.3
formality: 0.4
respect: 0.8
enthusiasm: 0.6
journey: five-stage
segments: Students, Young families
channels: [Website, Newsletter, instagram, sklep stacjonarny]
limit: both
max-channels: 3
hours: 20
goal: sell
finish: plan
`;

function schemaOf(name: string) {
  const file = resolve(import.meta.dirname, `../../dist/schemas/${name}.schema.json`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

describe('--answers', () => {
  const cwd = folderWith({ 'answers.yaml': answers });
  const first = runPlan(['init', '--answers', 'answers.yaml'], { cwd });

  test('an empty folder gets a brand, a plan and an audience, and the plan is made', () => {
    expect(first.code).toBe(0);
    expect(readdirSync(cwd).sort()).toEqual(['answers.yaml', 'audience.csv', 'brand.yaml', 'plan.yaml']);
    expect(first.out).toContain('Verdict');
    expect(first.out).toContain('Nothing was measured');
    expect(first.err).toContain('Wrote plan.yaml, brand.yaml, and audience.csv.');
  });
  test.each(['plan', 'brand'])('%s.yaml is what its schema wants, and names it', (name) => {
    const text = readFileSync(join(cwd, `${name}.yaml`), 'utf8');
    expect(text.split('\n')[0]).toBe(
      `# yaml-language-server: $schema=node_modules/optichannel/dist/schemas/${name}.schema.json`,
    );
    const validate = new Ajv2020({ strict: false, formats: { date: true } }).compile(schemaOf(name));
    expect(validate(parse(text)), JSON.stringify(validate.errors)).toBe(true);
  });
  test('the plan keeps to the limits that were given', () => {
    const { out } = runPlan(['analyze', '.', '-f', 'json', '-q'], { cwd });
    const { brand, portfolio } = JSON.parse(out);
    expect(brand).toBe('Nordwind Shoes');
    expect(portfolio.selected.length).toBeLessThanOrEqual(3);
  });
  test('once more changes nothing', () => {
    const before = ['plan.yaml', 'brand.yaml'].map((name) => readFileSync(join(cwd, name), 'utf8'));
    const again = runPlan(['init', '--answers', 'answers.yaml', '--answer', 'finish=write'], { cwd });
    expect({ code: again.code, out: again.out, err: again.err }).toEqual({
      code: 0,
      out: '',
      err: expect.any(String),
    });
    expect(again.err).not.toContain('Wrote');
    expect(['plan.yaml', 'brand.yaml'].map((name) => readFileSync(join(cwd, name), 'utf8'))).toEqual(before);
  });
  test('a change of a file that is there is shown', () => {
    const change = ['--answer', 'finish=write', '--answer', 'max-channels=4'];
    const { code, err } = runPlan(['init', '--answers', 'answers.yaml', ...change], { cwd });
    expect(code).toBe(0);
    expect(err).toContain('- capacity: { channels: 3, hours: 20 } #');
    expect(err).toContain('+ capacity: { channels: 4, hours: 20 } #');
  });
});

test('without a terminal one error names every missing answer, and nothing is written', () => {
  const cwd = folderWith({});
  const { code, out, err } = runPlan(['init', '--answer', 'brand=Nordwind', '--answer', 'limit=hours'], {
    cwd,
  });
  expect({ code, out }).toEqual({ code: 2, out: '' });
  const missing = [
    'product',
    'humour',
    'formality',
    'respect',
    'enthusiasm',
    'journey',
    'segments',
    'channels',
    'hours',
    'goal',
    'finish',
  ];
  expect([...err.matchAll(/--answer ([a-z-]+)=/g)].map(([, id]) => id)).toEqual(missing);
  expect(readdirSync(cwd)).toEqual([]);
});
test('an answer file with a wrong key names the nearest and the line', () => {
  const cwd = folderWith({ 'answers.yaml': answers.replace('formality', 'formalty') });
  const { code, err } = runPlan(['init', '--answers', 'answers.yaml'], { cwd });
  expect(code).toBe(2);
  expect(err).toContain('formality');
  expect(err).toContain('answers.yaml:4');
  expect(existsSync(join(cwd, 'plan.yaml'))).toBe(false);
});
test('tables of the folder are shown with what they were recognised as', () => {
  const cwd = folderWith({
    'usage.csv': 'segment,channel,share\nStudents,TikTok,0.6\nStudents,Newsletter,0.2\n',
    'answers.yaml': answers.replace('finish: plan', 'finish: write'),
  });
  const { code, err } = runPlan(['init', '--answers', 'answers.yaml'], { cwd });
  expect(code).toBe(0);
  expect(err).toContain('  usage.csv: usage, 2 rows; segment, channel, and share');
  // The table names the segments, so that no other has to.
  expect(existsSync(join(cwd, 'audience.csv'))).toBe(false);
});
test('a plan.yaml above is where defaults come from, and stays as it is', () => {
  const cwd = folderWith({
    'plan.yaml': 'goal: keep\n',
    'brand.yaml': 'name: Above\n',
    'answers.yaml': answers,
  });
  const { code, err } = runPlan(['init', 'client', '--answers', 'answers.yaml'], { cwd });
  expect(code).toBe(0);
  expect(err).toContain('So far plan.yaml applies here; the new plan.yaml takes its place.');
  expect(readdirSync(join(cwd, 'client')).sort()).toEqual(['audience.csv', 'brand.yaml', 'plan.yaml']);
  expect(readFileSync(join(cwd, 'plan.yaml'), 'utf8')).toBe('goal: keep\n');
  expect(readFileSync(join(cwd, 'brand.yaml'), 'utf8')).toBe('name: Above\n');
});
test('a broken file that is there is named before any question', () => {
  const cwd = folderWith({ 'brand.yaml': 'name: [\n', 'answers.yaml': answers });
  const { code, err } = runPlan(['init', '--answers', 'answers.yaml'], { cwd });
  expect(code).toBe(2);
  expect(err).toContain('brand.yaml is not valid YAML');
});
