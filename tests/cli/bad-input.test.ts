import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, program, runPlan } from './run-plan.ts';

const header = 'segment,channel,stage,exposures,conversions';
const good = `${header}\nstudents,instagram,purchase,1000,30\nstudents,email,purchase,500,25\n`;

/** One broken file beside nothing else: code, the words of the message, the place. */
const refused: [string, string | Uint8Array, RegExp][] = [
  ['an empty file', '', /data\.csv.*empty/],
  ['a header without rows', `${header}\n`, /no rows|no row/i],
  ['duplicate headers', `segment,channel,channel,exposures,conversions\na,b,c,1,1\n`, /channel/],
  ['no column that is understood', 'foo,bar\n1,2\n', /--map/],
  [
    '10 MB in one field',
    `${header}\nstudents,"${'x'.repeat(10 << 20)}",purchase,1,1\n`,
    /data\.csv.*2|line 2/,
  ],
];

describe('files that cannot be read end with code 2, place and hint', () => {
  test.each(refused)('%s', (_, content, message) => {
    const folder = folderWith({ 'data.csv': content });
    const { code, out, err } = runPlan(['analyze', 'data.csv'], { cwd: folder });
    expect(err).toMatch(message);
    expect(err).toContain('→');
    expect(err).not.toMatch(/\.[jt]s:\d+/);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });

  test('a file that does not exist names the nearest one', () => {
    const { code, err } = runPlan(['analyze', 'dta.csv'], { cwd: folderWith({ 'data.csv': good }) });
    expect(code).toBe(2);
    expect(err).toContain('Did you mean data.csv?');
  });

  test.skipIf(process.getuid?.() === 0)('a file without permission', () => {
    const folder = folderWith({ 'data.csv': good });
    chmodSync(join(folder, 'data.csv'), 0);
    expect(runPlan(['analyze', 'data.csv'], { cwd: folder })).toMatchObject({ code: 2 });
  });
});

describe('a folder', () => {
  test.each([
    ['nowhere', 'a link to a file that does not exist'],
    ['old.csv', 'a link that leads back to itself'],
  ])('with a link to %s is an error with a hint, also by its name', (target, reason) => {
    const folder = folderWith({ 'data.csv': good });
    symlinkSync(target, join(folder, 'old.csv'));
    for (const args of [
      ['analyze', '.'],
      ['validate', '.'],
      ['analyze', 'old.csv'],
    ]) {
      const { code, err } = runPlan(args, { cwd: folder });
      expect(err).toContain(`old.csv cannot be read: it is ${reason}`);
      expect(err).toContain('→ Remove the link or mend it');
      expect(code).toBe(2);
    }
  });

  test('is read without hidden files, locks and pipes, which are named', () => {
    const folder = folderWith({ 'a.csv': good, '~$a.csv': 'x', '.b.csv': good });
    spawnSync('mkfifo', [join(folder, 'p.csv')]);
    const { code, err, out } = runPlan(['analyze', '.', '-f', 'json'], { cwd: folder });
    expect(code).toBe(0);
    expect(JSON.parse(out).inputs.map(({ path }: { path: string }) => path)).toEqual(['a.csv']);
    expect(err).toContain('.b.csv, p.csv, and ~$a.csv');
  });

  test('with a file that is no table says that the others can be named', () => {
    const folder = folderWith({ 'a.csv': good, 'notes.txt': 'hello world\n' });
    const { code, err } = runPlan(['analyze', '.'], { cwd: folder });
    expect(code).toBe(2);
    expect(err).toContain('name the files to read instead of the folder');
  });
});

test.each([
  ['--scoring', 'scoring/profiles/balanced'],
  ['--goal', 'scoring/goals/grow'],
  ['--journey', 'journeys/five-stage'],
])('the file of %s is never written over', (option, template) => {
  const own = readFileSync(join(import.meta.dirname, `../../templates/${template}.yaml`), 'utf8');
  const folder = folderWith({ 'data.csv': good, 'own.yaml': own });
  const { code, err } = runPlan(['analyze', 'data.csv', option, 'own.yaml', '-o', 'own.yaml'], {
    cwd: folder,
  });
  expect(err).toContain('own.yaml is one of the inputs');
  expect(code).toBe(2);
  expect(readFileSync(join(folder, 'own.yaml'), 'utf8')).toBe(own);
});

test('what a command writes can be read where a shell passes it as a file', () => {
  const folder = folderWith({ 'data.csv': good });
  const command = `"${process.execPath}" "${program}" analyze <(cat data.csv) -q`;
  const { status, stdout } = spawnSync('bash', ['-c', command], { cwd: folder, encoding: 'utf8' });
  expect([status, stdout]).toEqual([0, runPlan(['analyze', 'data.csv', '-q'], { cwd: folder }).out]);
});

test.skipIf(!existsSync('/dev/full'))(
  'a version that cannot be written is told without a stack trace',
  () => {
    const command = `"${process.execPath}" "${program}" --version > /dev/full`;
    const { status, stderr } = spawnSync('bash', ['-c', command], { encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining('ENOSPC')]);
  },
);

test('a reader that closes the pipe early leaves the exit code as it is', () => {
  const folder = folderWith({ 'bad.csv': `${good}students,email,purchase,-5,1\n` });
  const codeOf = (args: string) => {
    const command = `"${process.execPath}" "${program}" ${args} 2>&1 | true; echo \${PIPESTATUS[0]}`;
    return spawnSync('bash', ['-c', command], { cwd: folder, encoding: 'utf8' }).stdout.trim();
  };
  expect(codeOf('analyze nosuch.csv')).toBe('2');
  expect(codeOf('validate bad.csv')).toBe('1');
  expect(codeOf('analyze bad.csv --strict')).toBe('1');
  expect(codeOf('--help')).toBe('0');
});

test.each([
  'segment,stage,exposures,conversions\nA,purchase,1000,30\n',
  'segment,stage,conversions,cost\nA,purchase,30,100\n',
])('a table without channels is no export of a platform', (content) => {
  const { code, err } = runPlan(['analyze', 'data.csv'], { cwd: folderWith({ 'data.csv': content }) });
  expect(code).toBe(2);
  expect(err).toContain('data.csv lacks channel');
  expect(err).not.toContain('looks like');
});

describe('options that change nothing', () => {
  const folder = folderWith({ 'data.csv': good });
  test.each(['--as meta', '--trust meta', '--set share=2'])('%s is told of', (option) => {
    const { code, out } = runPlan(['validate', 'data.csv', ...option.split(' ')], { cwd: folder });
    expect(out).toContain(`${option} changed nothing`);
    expect(code).toBe(0);
  });
  test.each([
    ['--set segment=A --set segment=B', '--set says two things of segment'],
    ['--map segment=segment --set segment=B', '--map and --set both say'],
  ])('%s is refused', (options, message) => {
    const { code, err } = runPlan(['analyze', 'data.csv', ...options.split(' ')], { cwd: folder });
    expect(err).toContain(message);
    expect(code).toBe(2);
  });
});

describe('words that are nearly right are asked about', () => {
  test('a header', () => {
    const folder = folderWith({ 'data.csv': good.replace('segment', 'segmnt') });
    expect(runPlan(['validate', 'data.csv'], { cwd: folder }).out).toContain(
      'data.csv warning Nothing is read from the column segmnt: segment may be meant.',
    );
  });

  test('a file under columns of plan.yaml', () => {
    const folder = folderWith({ 'data.csv': good, 'plan.yaml': 'columns: {"Data.csv": {segment: Seg}}\n' });
    const { out } = runPlan(['validate', 'data.csv'], { cwd: folder });
    expect(out).toContain('"Data.csv"');
    expect(out).toContain('Did you mean data.csv?');
  });
});

test('validate shows three problems of a kind, and all of them with --verbose', () => {
  const rows = 'students,email,purchase,-5,1\n'.repeat(9);
  const folder = folderWith({ 'data.csv': `${good}${rows}` });
  const linesOf = (...args: string[]) =>
    runPlan(['validate', 'data.csv', ...args], { cwd: folder }).out.match(/data\.csv:\d+:4/g);
  expect(linesOf()).toHaveLength(3);
  expect(linesOf('--verbose')).toHaveLength(9);
});

test.each([
  ['goals: {awareness: 0, consideration: 0, purchase: 0, retention: 0, loyalty: 0}', 'every stage weighs 0'],
  ['segments: {students: {priority: 2}, Students: {priority: 3}}', 'are the same segment'],
])('%s is refused', (config, message) => {
  const folder = folderWith({ 'data.csv': good, 'plan.yaml': `${config}\n` });
  const { code, err } = runPlan(['analyze', 'data.csv'], { cwd: folder });
  expect(err).toContain(message);
  expect(code).toBe(2);
});

test.each([
  [['--encoding', 'base64'], 'Unknown encoding "base64"'],
  [['--encoding', 'UTF-7'], 'Unknown encoding "UTF-7"'],
  [['-o', ''], '-o names no file or folder'],
  [['--\u001b[31mred'], "unknown option '--red'"],
])('%j is refused', (args, message) => {
  const { code, err } = runPlan(['analyze', 'data.csv', ...args], { cwd: folderWith({ 'data.csv': good }) });
  expect(err).toContain(message);
  expect(code).toBe(2);
});

/** One bad row in a good file: the plan still comes, and validate names the row. */
const reported: [string, string, string, string][] = [
  ['a negative count', 'students,email,purchase,-5,1', 'negative-number', '4:4'],
  ['text in a number', 'students,email,purchase,many,1', 'text-in-number', '4:4'],
  ['an unknown stage', 'students,email,decding,5,1', 'unknown-stage', '4:3'],
  ['a stage of another journey', 'students,email,trial,5,1', 'unknown-stage', '4:3'],
  ['an unknown channel', 'students,instagrm,purchase,5,1', 'unknown-channel', '4:2'],
];

describe('a bad row is named, and the rest is planned', () => {
  test.each(reported)('%s', (_, row, issue, place) => {
    const folder = folderWith({ 'data.csv': `${good}${row}\n` });
    const plan = runPlan(['analyze', 'data.csv', '-f', 'json', '-q'], { cwd: folder });
    expect(plan.code).toBe(0);
    const { issues, inputs } = JSON.parse(plan.out);
    const found = issues.find(({ code }: { code: string }) => code === issue);
    expect(`${found.line}:${found.column}`).toBe(place);
    expect(found.hint).toBeTruthy();
    expect(inputs[0].rows).toBe(inputs[0].usedRows + inputs[0].rejectedRows);
    const check = runPlan(['validate', 'data.csv'], { cwd: folder });
    expect(check.out).toContain(`data.csv:${place}`);
    expect(check.code).toBe(found.severity === 'error' ? 1 : 0);
  });

  test('a share of 140 % is not used', () => {
    const folder = folderWith({
      'usage.csv': 'segment,channel,share\nstudents,email,140%\nstudents,instagram,40%\n',
    });
    const { out } = runPlan(['analyze', 'usage.csv', '-f', 'json', '-q'], { cwd: folder });
    const plan = JSON.parse(out);
    expect(plan.issues.map(({ code }: { code: string }) => code)).toContain('share-out-of-range');
    const origins = plan.cells.map(
      ({ channel, shareOrigin }: Record<string, string>) => `${channel} ${shareOrigin}`,
    );
    expect(origins).not.toContain('email measured');
  });

  test('conversions without exposures give no rate, and say so', () => {
    const folder = folderWith({ 'data.csv': 'channel,conversions,cost\nemail,40,100\ninstagram,25,300\n' });
    const { code, out } = runPlan(['analyze', 'data.csv', '-f', 'json', '-q'], { cwd: folder });
    const plan = JSON.parse(out);
    expect(code).toBe(0);
    expect(plan.issues.map((issue: { code: string }) => issue.code)).toContain(
      'conversions-without-exposures',
    );
    expect(plan.cells.every(({ rate }: { rate: unknown }) => rate === null)).toBe(true);
    const cost = plan.cells[0].factors.find(({ id }: { id: string }) => id === 'efficiency');
    expect(cost.value).toBe(2.5);
  });

  test('more conversions than exposures are a slip, not a model', () => {
    const folder = folderWith({
      'data.csv': `${good}parents,email,purchase,100,120\nparents,instagram,purchase,90,3\n`,
    });
    const { out } = runPlan(['analyze', 'data.csv', '-f', 'json', '-q'], { cwd: folder });
    const plan = JSON.parse(out);
    expect(plan.stages[0].rateModel).toBe('binomial');
    expect(plan.issues).toContainEqual(
      expect.objectContaining({
        code: 'conversions-exceed-exposures',
        ...{ file: 'data.csv', line: good.split('\n').length, column: 5 },
      }),
    );
  });

  test('three decimals of counts are no thousands', () => {
    const folder = folderWith({
      // The cost of 100.50 proves that a point stands before decimals; 120 contacts, that 1.125 of them is no 1,125.
      'settled.csv': `${header},cost\nA,email,purchase,5000,1.125,100.50\nB,email,purchase,6000,2.250,50.25\n`,
      'open.csv': `${header}\nA,email,purchase,40,1.125\nB,email,purchase,80,2.250\n`,
    });
    const plan = (file: string) =>
      JSON.parse(runPlan(['analyze', file, '-f', 'json', '-q'], { cwd: folder }).out);
    expect(plan('settled.csv').channels[0].conversions).toBe(3.375);
    const { channels, issues } = plan('open.csv');
    expect(channels[0].conversions).toBeNull();
    expect(issues.filter(({ code }: { code: string }) => code === 'ambiguous-number')).toHaveLength(2);
  });

  test('a date that does not exist is named with its line, and --strict sees it', () => {
    const dates = ['2025-02-30', '2025-13-01', '31.04.2025', '2025-02-03'];
    const folder = folderWith({
      'data.csv': `${header},cost,date\n${dates.map((date) => `A,email,purchase,100,3,5,${date}\n`).join('')}`,
    });
    const { code, out } = runPlan(['validate', 'data.csv'], { cwd: folder });
    for (const line of [2, 3, 4]) expect(out).toContain(`data.csv:${line}:7`);
    expect(out).toContain('31.04.2025 in date is a day that does not exist');
    expect(code).toBe(1);
    expect(runPlan(['analyze', 'data.csv', '--strict'], { cwd: folder }).code).toBe(1);
  });

  test('one mistyped year leaves the budget as it is', () => {
    const days = Array.from({ length: 28 }, (_, at) => `2025-01-${String(at + 1).padStart(2, '0')}`);
    const rows = [...days, '2205-01-01'].map((date) => `A,email,purchase,100,3,5,${date}`);
    const folder = folderWith({ 'data.csv': [`${header},cost,date`, ...rows].join('\n') });
    const { budget, issues } = JSON.parse(
      runPlan(['analyze', 'data.csv', '-f', 'json', '-q'], { cwd: folder }).out,
    );
    expect(budget.period).toMatchObject({ unit: 'day', periods: 28 });
    expect(issues.map(({ code }: { code: string }) => code)).toContain('date-far-off');
  });

  test('--strict refuses with code 1', () => {
    const folder = folderWith({ 'data.csv': `${good}students,email,purchase,-5,1\n` });
    const { code, out, err } = runPlan(['analyze', 'data.csv', '--strict'], { cwd: folder });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('data.csv:4:4');
  });
});
