import { describe, expect, it } from 'vitest';
import { DayColumn } from '../../../../src/ingest/dates/day-column.ts';

/** The days of a column, once all of it is read. */
function days(...texts: string[]) {
  const column = new DayColumn();
  const held = texts.map((text) => column.read(text));
  return held.map((day) => day && column.settled(day));
}

describe('DayColumn', () => {
  it('learns from any row, before or after, which number is the day', () => {
    expect(days('9/12/2026', '25/12/2026')).toEqual(['2026-12-09', '2026-12-25']);
    expect(days('12/25/2026', '9/12/2026')).toEqual(['2026-12-25', '2026-09-12']);
  });

  it('knows no day where no row tells, or rows contradict each other', () => {
    expect(days('9/12/2026', '1/2/2026')).toEqual([undefined, undefined]);
    expect(days('9/12/2026', '25/12/2026', '12/25/2026')).toEqual([undefined, '2026-12-25', '2026-12-25']);
  });

  it('needs to know no order where both numbers are the same, and none of a text that is no date', () => {
    expect(days('5/5/2026', '45/60/2026', 'soon')).toEqual(['2026-05-05', undefined, undefined]);
    expect(days('9/12/2026', '45/5/2026')).toEqual([undefined, undefined]);
  });
});
