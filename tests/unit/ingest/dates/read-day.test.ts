import { describe, expect, it } from 'vitest';
import { monthNumber } from '../../../../src/ingest/dates/month-names.ts';
import { readDay } from '../../../../src/ingest/dates/read-day.ts';

describe('monthNumber', () => {
  it.each([
    ['January', 1],
    ['Sept.', 9],
    ['März', 3],
    ['Okt', 10],
    ['maja', 5],
    ['wrz', 9],
    ['listopada', 11],
    ['août', 8],
    ['dic', 12],
    ['gennaio', 1],
  ])('%s is %i', (name, month) => expect(monthNumber(name)).toBe(month));

  it.each(['ju', 'jui', 'foo', ''])('%j is no month for certain', (name) =>
    expect(monthNumber(name)).toBeUndefined(),
  );
});

describe('readDay', () => {
  it.each([
    ['2026-09-21', '2026-09-21'],
    ['20260501', '2026-05-01'],
    ['2026-09-21 14:30', '2026-09-21'],
    ['01.09.2026', '2026-09-01'],
    ['1.9.2026 08:00', '2026-09-01'],
    ['1. Sept. 2026', '2026-09-01'],
    ['1 stycznia 2026', '2026-01-01'],
    ['1st May 2026', '2026-05-01'],
    ['1 de mayo de 2026', '2026-05-01'],
    ['9/21/2026', '2026-09-21'],
    ['21/9/2026', '2026-09-21'],
    ['May 1, 2026', '2026-05-01'],
    ['Jun 09, 2018 09:30 pm', '2018-06-09'],
    ['Monday, September 21, 2026, 12:00 AM', '2026-09-21'],
  ])('reads %s', (text, day) => expect(readDay(text)).toBe(day));

  it.each(['', 'yesterday', '2026-13-01', '31.02.2026', '9/12/2026', '12345678', 'Mon 2026'])(
    'does not guess %j',
    (text) => expect(readDay(text)).toBeUndefined(),
  );

  it('takes the order that another date has shown', () => {
    expect(readDay('9/12/2026', 'month-first')).toBe('2026-09-12');
    expect(readDay('9/12/2026', 'day-first')).toBe('2026-12-09');
  });
});
