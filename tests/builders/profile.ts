import type { ScoringProfile } from '../../src/knowledge/schemas/scoring.ts';

/** A weighting of the factors that are named; all others weigh 0. */
export function buildProfile(weights: Partial<ScoringProfile['weights']>): ScoringProfile {
  return {
    id: 'test',
    name: { en: 'Test', de: 'Test', pl: 'Test' },
    source: 'assumption',
    weights: { rate: 0, reach: 0, affinity: 0, efficiency: 0, value: 0, engagement: 0, fit: 0, ...weights },
  };
}
