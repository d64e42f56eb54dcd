import { expect, it } from 'vitest';
import type { InputSummary } from '../../../../src/model/observations.ts';
import { lastObservedDay } from '../../../../src/planning/ctas/last-observed-day.ts';

const input = (to?: string) => ({ period: to ? { from: '2026-01-01', to } : undefined }) as InputSummary;
const dated = (date: string) => ({ channel: 'email', stage: 'purchase', date });

it('is the latest of the periods of files and the dates of rows', () => {
  expect(lastObservedDay({ inputs: [input('2026-06-30'), input()], dated: [dated('2026-05-04')] })).toBe(
    '2026-06-30',
  );
  expect(
    lastObservedDay({ inputs: [input('2026-06-30')], dated: [dated('2026-07-06'), dated('2026-06-29')] }),
  ).toBe('2026-07-06');
});

it('is unknown where nothing has a date', () => {
  expect(lastObservedDay({ inputs: [input()], dated: [] })).toBeUndefined();
});
