import { expect, test } from 'vitest';
import { serves } from '../../../../src/planning/text/reasons/serves.ts';
import type { Wording } from '../../../../src/planning/text/wording.ts';
import { phrasebookOf } from '../../../builders/knowledge.ts';
import { buildEvidence, buildMarket } from '../../../builders/market.ts';

/** A website whose job is at consideration; cells consideration a, b, purchase a, b. */
function sentence(served: number[]): string | null {
  const plan = {
    evidence: buildEvidence(
      buildMarket({
        channels: ['website'],
        segments: ['a', 'b'],
        stages: ['consideration', 'purchase'],
        weights: [0.9, 0.1],
      }),
    ),
    served: Float64Array.from(served),
    grades: ['strong', 'strong', 'strong', 'strong'],
    jobs: [[{ id: 'inform', stage: 'consideration', share: null, evidence: 'data' }]],
  };
  return serves({ plan, phrasebook: phrasebookOf() } as unknown as Wording, 0);
}

test('tells the part at its job, and a larger one at another stage', () => {
  expect(sentence([0.17, 0, 0.12, 0.3])).toBe(
    'It carries 17% of consideration in “A”, elsewhere up to 30% of purchase in “B”, and serves 1 other step.',
  );
  expect(sentence([0.17, 0.2, 0, 0.3])).toMatch(/elsewhere up to 30%/);
});

test('keeps silent about a part that is not larger, or of the same stage', () => {
  expect(sentence([0.17, 0, 0.17, 0])).toBe(
    'It carries 17% of consideration in “A” and serves 1 other step.',
  );
  expect(sentence([0.17, 0.4, 0, 0])).toBe('It carries 17% of consideration in “A” and serves 1 other step.');
});

test('says nothing of a channel that serves nobody', () => {
  expect(sentence([0, 0.09, 0, 0])).toBeNull();
});
