import { expect, it } from 'vitest';
import { ComparedPeriods } from '../../../../src/ingest/exports/compared-periods.ts';
import { CellWords } from '../../../../src/ingest/numbers/cell-words.ts';
import { vocabulary } from '../read-tables.ts';

const words = new CellWords(vocabulary);
const april = ['email', 'Apr 1 - Apr 30'];
const may = ['email', 'May 1 - May 31'];

it('reads the later of two periods, and says when the later one came late', () => {
  const periods = new ComparedPeriods(1, words);
  periods.settle([april], undefined);
  for (const row of [april, may]) periods.see(row);
  expect([periods.isOther(april), periods.isOther(may), periods.isLate]).toEqual([false, true, true]);

  const again = new ComparedPeriods(1, words);
  again.settle([april], periods.current);
  for (const row of [april, may]) again.see(row);
  expect([again.isOther(april), again.isOther(may), again.isLate]).toEqual([true, false, false]);
});

it('rows without a period decide nothing', () => {
  const periods = new ComparedPeriods(1, words);
  periods.settle([['Total', '']], undefined);
  periods.see(['Total', '']);
  periods.see(may);
  expect([periods.isOther(may), periods.isLate]).toEqual([false, false]);
});
