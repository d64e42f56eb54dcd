import { expect, test } from 'vitest';
import { holdingPlace } from '../../../src/planning/holding-place.ts';
import type { PlanDecisions } from '../../../src/planning/plan-decisions.ts';
import { buildEvidence, buildMarket } from '../../builders/market.ts';

type Grade = PlanDecisions['grades'][number];

/** One channel whose job is at awareness; cells awareness a, b, purchase a, b. */
function place(grades: Grade[], counted: string[] = []): number[] {
  const market = buildMarket({
    channels: ['influencer'],
    segments: ['a', 'b'],
    stages: ['awareness', 'purchase'],
    counts: counted.map((segment) => ({ segment, channel: 'influencer' })),
  });
  const plan = {
    evidence: buildEvidence(market),
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
