import { describe, expect, test } from 'vitest';
import type { InterviewTable } from '../../../../../src/cli/prompts/interview/interview-tables.ts';
import { keepMeasured } from '../../../../../src/cli/prompts/interview/keep-measured.ts';
import { PlanError } from '../../../../../src/errors.ts';

const table: InterviewTable = {
  header: ['segment', 'channel', 'share', 'sample', 'active', 'source'],
  names: ['segment', 'channel'],
  numbers: ['share', 'sample'],
  rows: [
    ['Students', 'TikTok', 0.7, 8, 'no', 'interview'],
    ['Students', 'Store', '', '', 'yes', ''],
  ],
};
const lower = (name: string) => name.toLowerCase();
const idOf = { segment: lower, channel: lower, stage: lower };
const merge = (before: string | undefined, rows = table.rows) =>
  keepMeasured({ ...table, rows }, { before, file: 'usage.csv' }, idOf, { say: (id) => id })
    .replace('\ufeff', '')
    .trimEnd()
    .split('\r\n')
    .slice(1);
const head = 'segment,channel,share,sample,active,source\n';

describe('a table that is written again', () => {
  test('the first time it is as the answers say', () => {
    const rows = ['Students,TikTok,0.7,8,no,interview', 'Students,Store,,,yes,'];
    expect(merge(undefined)).toEqual(rows);
    expect(merge('')).toEqual(rows);
  });

  test('earlier estimates and empty rows go, whatever they say', () => {
    expect(
      merge(`${head}students,tiktok,0.1,8,no,interview\nStudents,Store,,,no,\nOld,Fax,,,yes,\n`),
    ).toEqual(['Students,TikTok,0.7,8,no,interview', 'Students,Store,,,yes,']);
  });

  test('measured numbers stay, with what they are from; whether the channel is in use is asked anew', () => {
    expect(merge(`${head}students,tiktok,0.52,400,yes,survey 2026\n`)).toEqual([
      'Students,TikTok,0.52,400,no,survey 2026',
      'Students,Store,,,yes,',
    ]);
  });

  test('measured numbers of what the answers do not speak of stay, too', () => {
    expect(merge(`${head}Parents,Radio,0.3,,yes,\n`).at(-1)).toBe('Parents,Radio,0.3,,yes,');
  });

  test('columns may stand in another order, and the source may be missing', () => {
    const before = 'active,share,sample,channel,segment\nno,0.5,,TikTok,Students\n';
    expect(merge(before)[0]).toBe('Students,TikTok,0.5,,no,');
  });

  test.each([
    ['another column', 'segment,channel,share,sample,active,source,region\n'],
    ['a column less', 'segment,channel,share,active,source\n'],
    ['no table', '"not closed\n'],
  ])('%s: the file is refused', (_, before) => {
    expect(() => merge(before)).toThrow(PlanError);
  });

  test('a name that a spreadsheet would run is written as text', () => {
    expect(merge(undefined, [['=1+1', 'TikTok', '', '', 'no', '']])).toEqual(["'=1+1,TikTok,,,no,"]);
  });
});
