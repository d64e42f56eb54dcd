import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { addColumns, type FileColumns } from '../../../../src/cli/settings/save-columns.ts';

const crm: FileColumns = new Map([
  [
    'crm.csv',
    new Map([
      ['segment', 'age+gender'],
      ['conversions', '#3'],
    ] as const),
  ],
]);
const line = 'crm.csv: { segment: age+gender, conversions: "#3" }';

describe('entries become new lines, and nothing else changes', () => {
  test.each([
    ['no file yet', '', `columns:\n  ${line}\n`],
    ['no columns yet', 'currency: EUR    # ours\n', `currency: EUR    # ours\ncolumns:\n  ${line}\n`],
    ['no newline at the end', 'currency: EUR', `currency: EUR\ncolumns:\n  ${line}\n`],
    ['comments only', '# soon\n', `# soon\ncolumns:\n  ${line}\n`],
    [
      'other files, indented by four',
      'columns: # by file\n    # sales\n    a.csv: { cost: x }\n\ngoals: { a: 1 }  # all\n',
      `columns: # by file\n    ${line}\n    # sales\n    a.csv: { cost: x }\n\ngoals: { a: 1 }  # all\n`,
    ],
    ['lines of Windows', 'currency: EUR\r\n', `currency: EUR\r\ncolumns:\r\n  ${line}\r\n`],
  ])('%s', (_, before, after) => {
    expect(addColumns(before, crm)).toBe(after);
  });
});

describe('where no line can be put in, comments stay all the same', () => {
  test.each([
    ['the same file again', '# mine\ncolumns:\n  crm.csv: { cost: x } # old\n  b.csv: { cost: y } # other\n'],
    ['columns in braces', '# mine\ncolumns: { b.csv: { cost: y } } # other\n'],
    ['columns without any', '# mine\ncolumns: {} # other\n'],
    ['everything in braces', '# mine\n{ currency: EUR } # other\n'],
    ['the end is marked', '# mine\ncurrency: EUR # other\n...\n'],
  ])('%s', (_, before) => {
    const after = addColumns(before, crm);
    const config = parse(before);
    expect(parse(after)).toEqual({
      ...config,
      columns: { ...config.columns, 'crm.csv': { segment: 'age+gender', conversions: '#3' } },
    });
    expect(after).toContain('# mine');
    expect(after).toContain('# other');
  });
});

test('names that mean something in YAML are read back as they were', () => {
  const names = ['yes', '2024', 'a: b', '# c', '"d"', ' e', '- f', '{g}', "it's", 'h\nb', '\u001b[31m', '~'];
  for (const name of names) {
    const columns: FileColumns = new Map([[name, new Map([['cost', name]] as const)]]);
    expect(parse(addColumns('columns:\n  a.csv: { cost: x }\n', columns)).columns[name]).toEqual({
      cost: name,
    });
  }
});
