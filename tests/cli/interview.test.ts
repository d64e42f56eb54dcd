import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, runPlan } from './run-plan.ts';

const answers = `segments: Students, Young families
size-1: 1000-10000
size-2: 10000-100000
in-use: website, newsletter, store
considered: [tiktok, whatsapp]
most-1: tiktok
some-1: website, whatsapp
few-1: newsletter
most-2: website, whatsapp
some-2: newsletter, store
few-2: tiktok
clearly: store
little: website
not: []
max-channels: 3
hours: null
finish: plan
`;

describe('plan interview --answers', () => {
  test('writes tables of estimates and a plan that says what it rests on', () => {
    const cwd = folderWith({ 'answers.yaml': answers });
    const { code, out, err } = runPlan(['interview', '--answers', 'answers.yaml'], { cwd });
    expect(code).toBe(0);
    expect(err).toContain('Wrote audience.csv, usage.csv, conversions.csv, and plan.yaml.');
    expect(out).toContain('Nothing was measured: all of it rests on estimates by feel');
    expect(out).toContain('What data would change this plan most\n1. ');
    const text = (name: string) => readFileSync(join(cwd, name), 'utf8');
    expect(text('audience.csv')).toBe(
      '\ufeffsegment,size,source\r\nStudents,3200,interview\r\nYoung families,32000,interview\r\n',
    );
    expect(text('usage.csv').split('\r\n').slice(0, 6)).toEqual([
      '\ufeffsegment,channel,share,sample,active,source',
      'Students,Website,0.35,8,yes,interview',
      'Students,Newsletter,0.1,8,yes,interview',
      'Students,Store,,,yes,',
      'Students,TikTok,0.7,8,no,interview',
      'Students,WhatsApp,0.35,8,no,interview',
    ]);
    expect(text('conversions.csv').split('\r\n').slice(7, 10)).toEqual([
      'purchase,Website,80,4,interview',
      'purchase,Newsletter,,,',
      'purchase,Store,80,8,interview',
    ]);
  });

  test('the next run starts from the tables: the same plan, and a measured row counts as measured', () => {
    const cwd = folderWith({ 'answers.yaml': answers });
    const { out } = runPlan(['interview', '--answers', 'answers.yaml'], { cwd });
    expect(runPlan(['analyze', '.'], { cwd }).out).toBe(out);
    const planIn = (folder: string) =>
      JSON.parse(runPlan(['analyze', '.', '-f', 'json', '-q'], { cwd: folder }).out);
    const estimatedRows = (folder: string) =>
      planIn(folder).inputs.map((input: { estimatedRows: number }) => input.estimatedRows);
    expect(estimatedRows(cwd)).toEqual([2, 2, 9]);
    expect(planIn(cwd).issues.map(({ severity }: { severity: string }) => severity)).not.toContain('warning');
    const folder = folderWith({
      ...Object.fromEntries(
        readdirSync(cwd).map((name) => [name, readFileSync(join(cwd, name), 'utf8')] as const),
      ),
      'usage.csv': readFileSync(join(cwd, 'usage.csv'), 'utf8').replace(
        'Students,TikTok,0.7,8,no,interview',
        'Students,TikTok,0.52,400,no,survey',
      ),
    });
    expect(estimatedRows(folder)).toEqual([2, 2, 8]);
    // Asked again, the survey stays.
    const again = runPlan(['interview', '--answers', 'answers.yaml', '-q'], { cwd: folder });
    expect(again.code).toBe(0);
    expect(readFileSync(join(folder, 'usage.csv'), 'utf8')).toContain('Students,TikTok,0.52,400,no,survey');
  });

  test('what is missing is one error that names every answer as a flag', () => {
    const cwd = folderWith({});
    const { code, out, err } = runPlan(['interview', '--answer', 'segments=A', '--answer', 'in-use=store'], {
      cwd,
    });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    for (const id of ['considered', 'most-1', 'clearly', 'max-channels', 'hours', 'finish'])
      expect(err).toContain(`--answer ${id}=`);
    expect(err).not.toContain('size-1');
    expect(readdirSync(cwd)).toEqual([]);
  });

  test.each([
    ['in-us=store', 'in-use'],
    ['in-use=instagrm', 'instagram'],
    ['size-1=tiny', 'size-1'],
  ])('--answer %s is refused, and the error names %s', (answer, nearest) => {
    const cwd = folderWith({});
    const { code, err } = runPlan(['interview', '--answer', answer], { cwd });
    expect(code).toBe(2);
    expect(err).toContain(nearest);
  });

  test('a table of another kind is named before anything is asked, and stays', () => {
    const table = 'segment,channel,share,city\nA,store,0.5,Kiel\n';
    const cwd = folderWith({ 'usage.csv': table, 'answers.yaml': answers });
    const { code, err } = runPlan(['interview', '--answers', 'answers.yaml'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('usage.csv is there already');
    expect(readFileSync(join(cwd, 'usage.csv'), 'utf8')).toBe(table);
    expect(existsSync(join(cwd, 'audience.csv'))).toBe(false);
  });

  test('a file is no folder to write to', () => {
    const cwd = folderWith({ 'data.csv': 'segment,size\nA,1\n' });
    const { code, err } = runPlan(['interview', 'data.csv'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('data.csv is a file, not a folder.');
  });

  test('finish=write makes no plan, in a folder that is not there yet', () => {
    const cwd = folderWith({ 'answers.yaml': answers.replace('finish: plan', 'finish: write') });
    const { code, out } = runPlan(['interview', 'clients/new', '--answers', 'answers.yaml'], { cwd });
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(readdirSync(join(cwd, 'clients/new')).sort()).toEqual([
      'audience.csv',
      'conversions.csv',
      'plan.yaml',
      'usage.csv',
    ]);
  });
});
