import { describe, expect, it } from 'vitest';
import { tableText } from '../../../../src/report/text/table-text.ts';

const columns = [
  { header: 'Name', shrinkTo: 4 },
  { header: 'Job', dropOrder: 1 },
  { header: 'Hours', align: 'right' },
] as const;
const rows = [
  ['Newsletter', 'inform', '4'],
  ['微信', 'support', '12'],
];

describe('tableText', () => {
  it('lines columns up, numbers to the right, no trailing spaces', () => {
    expect(tableText(columns, rows, 80)).toEqual([
      'Name        Job      Hours',
      'Newsletter  inform       4',
      '微信        support     12',
    ]);
  });

  it('shrinks first', () => {
    expect(tableText(columns, rows, 22)).toEqual([
      'Name    Job      Hours',
      'Newsl…  inform       4',
      '微信    support     12',
    ]);
  });

  it('drops columns when shrinking is not enough', () => {
    expect(tableText(columns, rows, 12)).toEqual(['Name  Hours', 'New…      4', '微信     12']);
  });

  it('paints after measuring', () => {
    const lines = tableText(columns, rows, 80, (text, row) =>
      row === 0 ? `\u001b[31m${text}\u001b[39m` : text,
    );
    expect(lines[1]).toBe(
      '\u001b[31mNewsletter\u001b[39m  \u001b[31minform\u001b[39m       \u001b[31m4\u001b[39m',
    );
  });

  it('shows a header without rows', () => {
    expect(tableText(columns, [], 80)).toEqual(['Name  Job  Hours']);
  });
});
