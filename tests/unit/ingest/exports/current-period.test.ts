import { describe, expect, it } from 'vitest';
import { currentPeriod } from '../../../../src/ingest/exports/current-period.ts';
import { CellWords } from '../../../../src/ingest/numbers/cell-words.ts';
import { vocabulary } from '../read-tables.ts';

const words = new CellWords(vocabulary);

/** The same whichever stands first. */
const both = (one: string, other: string) => [
  currentPeriod([one, other], words),
  currentPeriod([other, one], words),
];

describe('currentPeriod', () => {
  it.each([
    ['Apr 1 - Apr 30', 'May 1 - May 31'],
    ['Dec 1 - Dec 31', 'Jan 1 - Jan 31'],
    ['1. April – 30. April', '1. Mai – 31. Mai'],
    ['1. April bis 30. April', '1. Mai bis 31. Mai'],
    ['2026-04-01 DO 2026-04-30', '2026-05-01 do 2026-05-31'],
    ['May 1 - May 31, 2025', 'May 1 - May 31, 2026'],
    ['2025-12-01 - 2025-12-31', '2026-01-01 - 2026-01-31'],
  ])('%s is before %s', (earlier, later) => {
    expect(both(earlier, later)).toEqual([later, later]);
  });

  it('is the first where the texts are no dates', () => {
    expect(both('this one', 'that one')).toEqual(['this one', 'that one']);
    expect(currentPeriod([], words)).toBeUndefined();
  });
});
