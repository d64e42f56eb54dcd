import { describe, expect, it } from 'vitest';
import { PlanError } from '../../../src/errors.ts';
import { errorText } from '../../../src/report/error-text.ts';
import { issueText } from '../../../src/report/issue-text.ts';
import { buildPhrasebook } from '../../builders/phrasebook.ts';

const phrasebook = buildPhrasebook();

const issue = {
  code: 'negative-count',
  severity: 'error' as const,
  file: 'a.csv',
  line: 3,
  column: 2,
  value: '-3',
  message: 'Conversions must be 0 or more.',
  hint: 'Correct the count.',
};

describe('issueText', () => {
  it('is one line with place, value and hint', () => {
    expect(issueText(issue)).toBe('a.csv:3:2 error Conversions must be 0 or more. (-3) → Correct the count.');
  });

  it('leaves out what is missing', () => {
    expect(issueText({ severity: 'info', message: 'All is well.' })).toBe('info All is well.');
    expect(issueText({ severity: 'info', file: 'a.csv', column: 2, message: 'So.' })).toBe('a.csv info So.');
  });

  it('counts others of its kind', () => {
    expect(issueText({ severity: 'error', message: 'So.', more: 12 })).toBe('error So. (+12)');
  });

  it('does not repeat a value that the message quotes', () => {
    expect(issueText({ ...issue, message: 'The count is -3.', hint: undefined })).toBe(
      'a.csv:3:2 error The count is -3.',
    );
  });

  it('cannot be made to forge a line', () => {
    expect(issueText({ ...issue, value: '\u001b[2K\nerror: no', hint: undefined })).toBe(
      'a.csv:3:2 error Conversions must be 0 or more. (error: no)',
    );
  });
});

describe('errorText', () => {
  it('says what, where and what to do, without a stack', () => {
    const error = new PlanError('columns-not-understood', 'No column for the channel was found.', {
      hint: 'Name it with --map channel=COLUMN.',
      place: { file: 'a.csv', line: 1 },
      issues: [issue],
    });
    expect(errorText(error, phrasebook, 80)).toBe(
      [
        'error: No column for the channel was found.',
        '  at a.csv:1',
        '  → Name it with --map channel=COLUMN.',
        '  a.csv:3:2 error Conversions must be 0 or more. (-3) → Correct the count.',
        '',
      ].join('\n'),
    );
  });

  it('is one line where there is no more to say', () => {
    expect(errorText(new PlanError('usage', 'Unknown option\u001b[31m --foo.'), phrasebook, 80)).toBe(
      'error: Unknown option --foo.\n',
    );
  });

  it('never breaks a path, and breaks nothing where lines have no end, as in a log', () => {
    const file = `clients/${'long-name/'.repeat(9)}sales.csv`;
    const error = new PlanError('file-not-found', `${file} does not exist.`, {
      hint: 'Check the path. '.repeat(9),
    });
    expect(errorText(error, phrasebook, 80)).toContain(file);
    expect(errorText(error, phrasebook, Infinity).trimEnd().split('\n')).toHaveLength(2);
  });

  it('counts problems beyond ten', () => {
    const error = new PlanError('strict', 'There are problems.', {
      issues: Array.from({ length: 13 }, (_, kind) => ({ ...issue, code: `kind-${kind}` })),
    });
    expect(errorText(error, phrasebook, 80).trimEnd().split('\n')).toHaveLength(12);
    expect(errorText(error, phrasebook, 80).endsWith('\n  (+3)\n')).toBe(true);
  });

  it('breaks long lines, and counts what is left of one kind of problem after three', () => {
    const place = { file: 'data.csv', code: 'no-channel', severity: 'error' } as const;
    const message = 'The row has numbers but no channel, and nothing else says which one it could be.';
    const issues = Array.from({ length: 5 }, (_, row) => ({
      ...place,
      line: row + 2,
      message,
      hint: 'Fill it in.',
      ...(row === 4 && { more: 7 }),
    }));
    const text = errorText(new PlanError('no-rows', 'Nothing can be used.', { issues }), phrasebook, 60);
    expect(text.split('\n').filter((line) => line.length > 60)).toEqual([]);
    // Two more rows are listed and the last of them stands for seven others: 2 + 7.
    expect(text.replace(/\n +/g, ' ')).toBe(
      `error: Nothing can be used. data.csv:2 error ${message} → Fill it in. ` +
        `data.csv:3 error ${message} → Fill it in. data.csv:4 error ${message} (+9) → Fill it in.\n`,
    );
  });
});
