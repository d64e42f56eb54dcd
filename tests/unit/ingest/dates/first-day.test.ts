import { describe, expect, it } from 'vitest';
import { firstDay } from '../../../../src/ingest/dates/first-day.ts';

// Mondays of ISO weeks as `date -d` and Python's date.fromisocalendar give them.
const readable: [text: string, day: string][] = [
  ['2026-05-01', '2026-05-01'],
  ['20260501', '2026-05-01'],
  ['1. Mai 2026', '2026-05-01'],
  ['2026-W19', '2026-05-04'],
  ['2026W01', '2025-12-29'],
  ['2026-W53', '2026-12-28'],
  ['KW 19/2026', '2026-05-04'],
  ['Week 19, 2026', '2026-05-04'],
  ['2026-05', '2026-05-01'],
  ['05/2026', '2026-05-01'],
  ['5.2026', '2026-05-01'],
  ['May 2026', '2026-05-01'],
  ['März 2026', '2026-03-01'],
  ['maj 2026', '2026-05-01'],
];

describe('firstDay', () => {
  it.each(readable)('%s is, or begins on, %s', (text, day) => {
    expect(firstDay(text)).toBe(day);
  });

  it.each([
    '',
    'May',
    '2026',
    '202605',
    '2025-W53',
    '2026-W00',
    '2026-13',
    'ma 2026',
    'Spring 2026',
    '9/12/2026',
  ])('%s tells no day', (text) => {
    expect(firstDay(text)).toBeUndefined();
  });

  it('takes an order where the numbers do not tell it', () => {
    expect(firstDay('9/12/2026', 'day-first')).toBe('2026-12-09');
    expect(firstDay('9/12/2026', 'month-first')).toBe('2026-09-12');
  });
});
