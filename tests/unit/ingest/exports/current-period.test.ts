import { describe, expect, it } from 'vitest';
import { currentPeriod } from '../../../../src/ingest/exports/current-period.ts';

/** The same whichever stands first. */
const both = (one: string, other: string) => [currentPeriod([one, other]), currentPeriod([other, one])];

describe('currentPeriod', () => {
  it.each([
    ['Apr 1 - Apr 30', 'May 1 - May 31'],
    ['Dec 1 - Dec 31', 'Jan 1 - Jan 31'],
    ['1. April – 30. April', '1. Mai – 31. Mai'],
    ['May 1 - May 31, 2025', 'May 1 - May 31, 2026'],
    ['2025-12-01 - 2025-12-31', '2026-01-01 - 2026-01-31'],
  ])('%s is before %s', (earlier, later) => {
    expect(both(earlier, later)).toEqual([later, later]);
  });

  it('is the first where the texts are no dates', () => {
    expect(both('this one', 'that one')).toEqual(['this one', 'that one']);
    expect(currentPeriod([])).toBeUndefined();
  });
});
