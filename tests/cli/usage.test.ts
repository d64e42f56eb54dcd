import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, runPlan } from './run-plan.ts';

const data =
  'segment,channel,stage,exposures,conversions\nstudents,instagram,purchase,1000,30\nstudents,email,purchase,500,25\n';
const folder = () => folderWith({ 'data.csv': data });

describe('wrong usage ends with code 2 and says what to do', () => {
  test.each([
    [['analyze'], /Name CSV files or a folder/],
    [['analyse', 'data.csv'], /Did you mean analyze/],
    [['analyze', 'data.csv', '--max-chanels', '3'], /Did you mean --max-channels/],
    [['analyze', 'data.csv', '--max-channels', 'few'], /whole number from 1/],
    [['analyze', 'data.csv', '--include', 'instagrm'], /Did you mean "instagram"/],
    [['analyze', 'data.csv', '--include', 'email', '--exclude', 'email'], /both included and excluded/],
    [
      ['analyze', 'data.csv', '--include', 'email,sms,blog', '--max-channels', '2'],
      /3 channels are included \(email, sms, blog\), but at most 2 are allowed\.\n {2}→ Raise --max-channels to 3,/,
    ],
    [['analyze', 'data.csv', '--journey', 'five'], /five-stage, lifecycle/],
    [['analyze', 'data.csv', '--scoring', 'best'], /balanced/],
    [['analyze', 'data.csv', '--map', 'chanel=channel'], /Did you mean "channel"/],
    [['analyze', 'data.csv', '--map', 'channel'], /role=value/],
    [['analyze', 'data.csv', '--map', 'channel=kanal'], /kanal/],
    [['analyze', 'data.csv', '-f', 'pdf'], /terminal, markdown, json, csv, yaml/],
    [['analyze', 'data.csv', '-f', 'json,csv'], /folder/],
    [['analyze', 'data.csv', '-o', 'plan.doc'], /extension/],
    [['analyze', 'data.csv', '--lang', 'xx'], /Known: en\./],
    [['analyze', 'data.csv', '--encoding', 'klingon'], /windows-1252/],
    [['analyze', 'data.csv', '-o', 'data.csv'], /overwritten/],
    [['explain', 'data.csv', '--stage', 'purchse'], /purchase/],
    [['channels', 'instagrm'], /instagram/],
  ] as [string[], RegExp][])('plan %j', (args, message) => {
    const { code, out, err } = runPlan(args, { cwd: folder() });
    expect(err).toMatch(message);
    expect(err).not.toMatch(/\.[jt]s:\d+/);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });
});

describe('configuration errors name file, line and column', () => {
  const withConfig = (config: string, brand = 'name: Test\n') =>
    runPlan(['analyze', 'data.csv'], {
      cwd: folderWith({ 'data.csv': data, 'plan.yaml': config, 'brand.yaml': brand }),
    });
  test('an unknown key names the nearest known one', () => {
    const { code, err } = withConfig('journey: five-stage\ncapcity: { channels: 3 }\n');
    expect(code).toBe(2);
    expect(err).toMatch(/plan\.yaml:2:/);
    expect(err).toContain('Did you mean "capacity"?');
  });
  test('a wrong value, broken YAML, and aliases', () => {
    // The place is that of the word "many": 22 characters stand before it.
    expect(withConfig('capacity: { channels: many }\n').err).toMatch(
      /capacity\.channels: found "many", expected a number\.\n {2}at .*plan\.yaml:1:23\n/,
    );
    expect(withConfig('goals: [unclosed\n').err).toMatch(/not valid YAML/);
    expect(withConfig('goals: &a { purchase: 1 }\nsegments: *a\n').err).toMatch(/alias/i);
    expect(withConfig('journey: five-stage\n', 'name: Test\nvoice: { humour: 3 }\n').err).toMatch(
      /brand\.yaml:2:/,
    );
    expect(withConfig('goals: { winning: 2 }\n').err).toMatch(/no stage of the journey/);
  });
});

describe('output', () => {
  test('data to standard output, messages to standard error', () => {
    const { code, out } = runPlan(['analyze', '-', '-f', 'json'], { input: data });
    expect(code).toBe(0);
    expect(JSON.parse(out).schemaVersion).toBe(1);
  });
  test('a log can be searched for a path, however long it is', () => {
    const cwd = folder();
    const path = `${'reports-of-the-client-'.repeat(8)}/plan.md`;
    expect(runPlan(['analyze', 'data.csv', '-o', path], { cwd }).err).toContain(`Wrote ${path}.`);
    const missing = path.replace('.md', '.csv');
    expect(runPlan(['analyze', missing], { cwd }).err).toContain(`error: ${missing} does not exist.`);
  });

  test('a folder gets the document, the data and the tables, and no draft stays', () => {
    const cwd = folder();
    expect(runPlan(['analyze', 'data.csv', '-o', 'report/'], { cwd }).code).toBe(0);
    expect(readdirSync(join(cwd, 'report')).sort()).toEqual([
      'plan-cells.csv',
      'plan-channels.csv',
      'plan.json',
      'plan.md',
    ]);
  });
  test('the extension picks the format', () => {
    const cwd = folder();
    runPlan(['analyze', 'data.csv', '-o', 'p.yaml'], { cwd });
    expect(readFileSync(join(cwd, 'p.yaml'), 'utf8')).toMatch(/^schemaVersion: 1/);
  });
  test('an output that cannot be written leaves nothing behind', () => {
    const cwd = folder();
    const { code, err } = runPlan(['analyze', 'data.csv', '-o', 'data.csv/plan.md'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('cannot be written');
    expect(existsSync(join(cwd, 'data.csv'))).toBe(true);
    expect(readdirSync(cwd)).toEqual(['data.csv']);
  });
  test('no colour and no control characters where no terminal is', () => {
    const hostile = data.replaceAll('students', '\u001b[31mstudents\u202e');
    const { out } = runPlan(['analyze', '-', '--verbose'], { input: hostile });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/);
  });
});

test('--version and --help', () => {
  expect(runPlan(['--version']).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  const { out, code } = runPlan(['analyze', '--help']);
  expect(code).toBe(0);
  expect(out).toContain('Examples:');
});
