import { expect, test } from 'vitest';
import type { DatedCounts, Observations } from '../../../src/model/observations.ts';
import { withoutFarDays } from '../../../src/planning/without-far-days.ts';
import { knowledge, phrasebookOf } from '../../builders/knowledge.ts';

const january = Array.from({ length: 28 }, (_, at) => `2025-01-${String(at + 1).padStart(2, '0')}`);

function leftOut(days: readonly string[]): { days: string[]; issues: string[] } {
  const dated = days.map((date): DatedCounts => ({ channel: 'email', stage: 'purchase', date, cost: 1 }));
  const observations = { dated, issues: [] } as unknown as Observations;
  const kept = withoutFarDays(observations, knowledge.method, phrasebookOf());
  const left = new Set(kept.dated.map(({ date }) => date));
  return { days: days.filter((day) => !left.has(day)), issues: kept.issues.map(({ message }) => message) };
}

test('a mistyped year is left out, on either side, and named', () => {
  const found = leftOut([...january, '2205-01-01']);
  expect(found.days).toEqual(['2205-01-01']);
  expect(found.issues).toEqual([
    'The date 2205-01-01 lies far from all others; what was counted then counts, but not by date.',
  ]);
  expect(leftOut(['2052-01-03', '1025-01-02', ...january]).days).toEqual(['2052-01-03', '1025-01-02']);
  expect(leftOut(['1025-01-02', ...january]).days).toEqual(['1025-01-02']);
  // One year on: 338 days after the 28th of January, which is more than 300 and twice the 27 days of the month.
  expect(leftOut([...january, '2026-01-01']).days).toEqual(['2026-01-01']);
});

test('what may be meant stays', () => {
  // Two Januaries: half of the days. Months with a pause: shorter than 300 days. Years: none is far from the others.
  expect(leftOut([...january, ...january.map((day) => day.replace('2025', '2026'))]).days).toEqual([]);
  expect(leftOut([...january, '2025-06-01']).days).toEqual([]);
  const years = Array.from({ length: 12 }, (_, at) => `${2010 + at}-01-01`);
  expect(leftOut(years).days).toEqual([]);
});
