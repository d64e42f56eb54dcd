import { describe, expect, it } from 'vitest';
import { PlanError } from '../../../src/errors.ts';
import { errorText } from '../../../src/report/error-text.ts';
import { issueText } from '../../../src/report/issue-text.ts';

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
    expect(errorText(error)).toBe(
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
    expect(errorText(new PlanError('usage', 'Unknown option\u001b[31m --foo.'))).toBe(
      'error: Unknown option --foo.\n',
    );
  });

  it('counts problems beyond ten', () => {
    const error = new PlanError('strict', 'There are problems.', {
      issues: Array.from({ length: 13 }, () => issue),
    });
    expect(errorText(error).trimEnd().split('\n')).toHaveLength(12);
    expect(errorText(error).endsWith('\n  (+3)\n')).toBe(true);
  });
});
