import { describe, expect, it } from 'vitest';
import { DateSpan } from '../../../../src/ingest/dates/date-span.ts';

describe('DateSpan', () => {
  const span = (...texts: string[]) => {
    const dates = new DateSpan();
    for (const text of texts) dates.add(text);
    return dates.period();
  };

  it('is the first and last day, whatever the order', () => {
    expect(span('2026-05-31', '', '2026-05-01', '--')).toEqual({ from: '2026-05-01', to: '2026-05-31' });
  });

  it('waits for the date that shows which number is the day', () => {
    expect(span('5/1/2026', '5/12/2026', '5/31/2026')).toEqual({ from: '2026-05-01', to: '2026-05-31' });
    expect(span('5/1/2026', '31/1/2026')).toEqual({ from: '2026-01-05', to: '2026-01-31' });
  });

  it('is unknown when none does, and without dates', () => {
    expect(span('5/1/2026', '5/12/2026')).toBeUndefined();
    expect(span('', 'x')).toBeUndefined();
  });

  it('is unknown when two dates contradict each other, in any order, and a third could be either', () => {
    expect(span('9/12/2026', '25/12/2026', '12/25/2026')).toBeUndefined();
    expect(span('12/25/2026', '25/12/2026', '9/12/2026')).toBeUndefined();
    expect(span('12/25/2026', '25/11/2026')).toEqual({ from: '2026-11-25', to: '2026-12-25' });
  });
});
