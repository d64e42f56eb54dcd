import { expect, test } from 'vitest';
import { changedLines } from '../../../../src/cli/prompts/changed-lines.ts';

test('a new file is added lines only', () => {
  expect(changedLines('', 'a\nb\n')).toEqual(['+ a', '+ b']);
});
test('two lines around a change show its place', () => {
  expect(changedLines('1\n2\n3\n4\n5\n6\n', '1\n2\n3\nx\n4\n5\n6\n')).toEqual([
    '  2',
    '  3',
    '+ x',
    '  4',
    '  5',
  ]);
});
test('a line that changes was, and becomes', () => {
  expect(changedLines('a\nb\nc', 'a\n  B\nc')).toEqual(['  a', '- b', '+   B', '  c']);
});
test('repeated lines are not counted twice', () => {
  expect(changedLines('a\na\n', 'a\na\na\n')).toEqual(['  a', '  a', '+ a']);
});
test('nothing changes', () => {
  expect(changedLines('a\r\nb\r\n', 'a\r\nb\r\n')).toEqual([]);
});
