import { expect, it } from 'vitest';
import { groupIssues } from '../../../../src/report/phrases/group-issues.ts';

const issue = (line: number, code: string, file = 'a.csv', more?: number) => ({
  code,
  severity: 'error' as const,
  file,
  line,
  message: code,
  ...(more !== undefined && { more }),
});

it('shows three of a kind in a file, in their order, and counts the others with the last of them', () => {
  const issues = [
    issue(1, 'x'),
    issue(2, 'y'),
    issue(3, 'x'),
    issue(4, 'x'),
    issue(5, 'x'),
    issue(6, 'x', 'b.csv'),
    issue(7, 'x', 'a.csv', 40),
  ];
  // 5 and 7 are two, and 7 stands for forty others.
  expect(groupIssues(issues)).toEqual([
    issue(1, 'x'),
    issue(2, 'y'),
    issue(3, 'x'),
    { ...issue(4, 'x'), more: 42 },
    issue(6, 'x', 'b.csv'),
  ]);
});

it('never counts problems of one column with those of another', () => {
  const issues = [1, 2, 3, 4].map((line) => ({ ...issue(line, 'x'), field: line < 4 ? 'cost' : 'revenue' }));
  expect(groupIssues(issues)).toEqual(issues);
});

it('leaves three of a kind alone', () => {
  const issues = [issue(1, 'x'), issue(2, 'x'), issue(3, 'x', 'a.csv', 5)];
  expect(groupIssues(issues)).toEqual(issues);
});
