import { describe, expect, it } from 'vitest';
import { Statements } from '../../../../src/ingest/fold/statements.ts';

/** How many of these sizes contradict earlier ones. */
function conflicts(...sizes: number[]): number {
  const statements = new Statements();
  return sizes.filter((size, index) => statements.state('size', size, 'a.csv', index + 2) !== undefined)
    .length;
}

describe('Statements', () => {
  it('keeps the smaller of different statements, whatever their order, and gives the earlier one', () => {
    const statements = new Statements();
    expect(statements.state('size', 500, 'a.csv', 2)).toBeUndefined();
    expect(statements.state('size', 500, 'a.csv', 3)).toBeUndefined();
    expect(statements.state('size', 400, 'b.csv', 9)).toMatchObject({ value: 500, file: 'a.csv', line: 2 });
    expect(statements.state('size', 600, 'b.csv', 10)).toMatchObject({ value: 400, file: 'b.csv', line: 9 });
    expect(statements.get('size')?.value).toBe(400);
    expect(statements.get('value')).toBeUndefined();
  });

  it('counts a contradiction for each further value, in any order', () => {
    expect([conflicts(5, 7, 7), conflicts(7, 7, 5), conflicts(7, 5, 7)]).toEqual([1, 1, 1]);
    expect([conflicts(5, 6, 7), conflicts(7, 6, 5), conflicts(6, 7, 5)]).toEqual([2, 2, 2]);
  });

  it('says nothing of more than 20 further values, and still keeps the smallest', () => {
    const sizes = Array.from({ length: 50 }, (_, index) => 100 - index);
    expect([conflicts(...sizes), conflicts(...[...sizes].reverse())]).toEqual([20, 20]);
    const statements = new Statements();
    for (const size of sizes) statements.state('size', size, 'a.csv', 2);
    // 100 − 49
    expect(statements.get('size')?.value).toBe(51);
  });

  it('what was measured takes the place of an estimate, before or after it', () => {
    for (const order of [
      [true, false],
      [false, true],
    ]) {
      const statements = new Statements();
      for (const estimated of order)
        expect(statements.state('size', estimated ? 5 : 9, 'a.csv', 2, estimated)).toBeUndefined();
      expect(statements.get('size')).toMatchObject({ value: 9 });
      expect(statements.get('size')).not.toHaveProperty('estimated');
    }
  });
});
