import { expect, test } from 'vitest';
import { columnReference } from '../../../../../src/cli/prompts/columns/column-reference.ts';

test.each([
  ['its header, without spaces around it', [' job ', 'y'], 0, 'job'],
  ['its place where the header is a sum of columns', ['id', 'age+gender'], 1, '#2'],
  ['its header where another differs in case', ['y', 'Sales', 'sales'], 2, 'sales'],
  ['its place where two headers are the same', ['y', 'sales', 'sales'], 2, '#3'],
  ['its place where the header begins as a value for every row does', ['= a', 'y'], 0, '#1'],
  ['its place where the header is blank', ['y', ' '], 1, '#2'],
  ['its place where the header looks like another place', ['#2', 'y'], 0, '#1'],
  ['its header where that looks like its own place', ['y', '#2'], 1, '#2'],
])('%s', (_, header, index, reference) => {
  expect(columnReference(index, header)).toBe(reference);
});
