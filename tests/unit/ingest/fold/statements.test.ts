import { expect, it } from 'vitest';
import { Statements } from '../../../../src/ingest/fold/statements.ts';

it('keeps the smaller of different statements, whatever their order, and gives the earlier one', () => {
  const statements = new Statements();
  expect(statements.state('size', 500, 'a.csv', 2)).toBeUndefined();
  expect(statements.state('size', 500, 'a.csv', 3)).toBeUndefined();
  expect(statements.state('size', 400, 'b.csv', 9)).toEqual({ value: 500, file: 'a.csv', line: 2 });
  expect(statements.state('size', 600, 'b.csv', 10)).toEqual({ value: 400, file: 'b.csv', line: 9 });
  expect(statements.get('size')?.value).toBe(400);
  expect(statements.get('value')).toBeUndefined();
});
