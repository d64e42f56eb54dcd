import { expect, it } from 'vitest';
import type { Evidence } from '../../../src/metrics/metric.ts';
import { unmeasuredPart } from '../../../src/planning/unmeasured-part.ts';
import { buildMarket } from '../../builders/market.ts';

// Two channels in one segment and stage each weigh the same; what counts is served × weights.
const market = buildMarket({ channels: ['email', 'store'], segments: ['a', 'b'] });
const plan = {
  evidence: { market } as Evidence,
  // [segment a: email, store, segment b: email, store]
  served: new Float64Array([0.5, 0.5, 0.25, 0.25]),
  grades: ['strong', 'none', 'none', 'thin'] as const,
};
const part = (only?: number) => unmeasuredPart({ ...plan, grades: [...plan.grades] }, only);

it('weighs what is served where nothing was measured', () => {
  const [a, b] = market.segments.map(({ weight }) => weight);
  const all = 1 * a! + 0.5 * b!;
  expect(part()).toBeCloseTo((0.5 * a! + 0.25 * b!) / all, 12);
});

it('looks at one channel alone', () => {
  // Segments weigh the same: email 0.25 of 0.75 unmeasured, store 0.5 of 0.75.
  expect(market.segments.map(({ weight }) => weight)).toEqual([0.5, 0.5]);
  expect(part(0)).toBeCloseTo(1 / 3, 12);
  expect(part(1)).toBeCloseTo(2 / 3, 12);
});

it('is nothing where nothing is served', () => {
  expect(unmeasuredPart({ ...plan, grades: [...plan.grades], served: new Float64Array(4) })).toBe(0);
});
