import { expect, it } from 'vitest';
import { OutcomeColumn } from '../../../../src/ingest/fold/outcome-column.ts';
import { CellWords } from '../../../../src/ingest/numbers/cell-words.ts';
import { CurrencySigns } from '../../../../src/ingest/numbers/currency-signs.ts';
import { NumberColumn } from '../../../../src/ingest/numbers/number-column.ts';
import { vocabulary } from '../read-tables.ts';

function read(...texts: string[]) {
  const words = new CellWords(vocabulary);
  const options = { percent: false, currency: undefined, decimal: undefined };
  const column = new NumberColumn('count', options, words, new CurrencySigns(vocabulary));
  const outcomes = new OutcomeColumn(column, words);
  for (const text of texts) {
    column.observe(text);
    outcomes.observe(text);
  }
  column.settle(undefined);
  outcomes.settle();
  return texts.map((text) => outcomes.read(text));
}

it('a count among words for yes and no is a slip', () => {
  expect(read('yes', 'nein', '2', '')).toEqual([1, 0, 'not-yes-or-no', undefined]);
});

it('a word among counts is one, also of as many', () => {
  expect(read('5', '2', 'yes')).toEqual([5, 2, 'text-in-number']);
  expect(read('5', 'yes')).toEqual([5, 'text-in-number']);
});

it('0 and 1 are both', () => {
  expect(read('0', '1', '1,0', '1', 'yes')).toEqual([0, 1, 1, 1, 1]);
  expect(read('0', '1', '1,0', '1', '2')).toEqual([0, 1, 1, 1, 2]);
});

it('what is neither speaks for none of the two', () => {
  // Else two of them would outvote the word.
  expect(read('2 or 3', 'about 4', 'yes')).toEqual(['not-yes-or-no', 'not-yes-or-no', 1]);
});
