import { expect, test } from 'vitest';
import { holdingPlace } from '../../../src/planning/holding-place.ts';
import type { PlanDecisions } from '../../../src/planning/plan-decisions.ts';
import { buildEvidence, buildMarket, fixedRates } from '../../builders/market.ts';

type Grade = PlanDecisions['grades'][number];

/** One channel whose job is at awareness; cells awareness a, b, purchase a, b. */
function place(grades: Grade[], counted: string[] = [], together = false): number[] {
  const market = buildMarket({
    channels: ['influencer'],
    segments: ['a', 'b'],
    stages: ['awareness', 'purchase'],
    counts: [
      ...counted.map((segment) => ({ segment, channel: 'influencer' })),
      // Ten conversions of all people together at awareness.
      ...(together ? [{ segment: 'everyone', stage: 'awareness', channel: 'influencer', trials: 1000 }] : []),
    ],
  });
  const rates = [fixedRates([0.01, 0.01, 0.01]), fixedRates([0.01, 0.01, 0.01])];
  const plan = {
    evidence: buildEvidence(market, { rates }),
    grades,
    scores: { response: Float64Array.from([1, 9, 1, 9]) },
    shares: { value: Float64Array.from([0.5, 0.5]) },
    jobs: [[{ id: 'inspire', stage: 'awareness', share: null, evidence: 'prior' }]],
  } as unknown as PlanDecisions;
  const { stage, segment } = holdingPlace(plan, 0);
  return [stage, segment];
}

test('what a channel is kept for was measured, wherever more is only promised', () => {
  expect(place(['strong', 'none', 'none', 'none'])).toEqual([0, 0]);
  expect(place(['none', 'none', 'thin', 'none'])).toEqual([1, 0]);
});

test('among measured cells its job comes first, then what promises most', () => {
  expect(place(['strong', 'strong', 'strong', 'strong'])).toEqual([0, 1]);
  expect(place(['none', 'none', 'strong', 'strong'])).toEqual([1, 1]);
});

test('without any rate it is a segment in which the channel was seen at all', () => {
  expect(place(['none', 'none', 'none', 'none'], ['a'])).toEqual([0, 0]);
  expect(place(['none', 'none', 'none', 'none'])).toEqual([0, 1]);
});

test('its job counts as measured where it was for all people together', () => {
  expect(place(['none', 'none', 'strong', 'strong'], [], true)).toEqual([0, 1]);
  expect(place(['none', 'none', 'strong', 'strong'])).toEqual([1, 1]);
});
