import type { ScoringProfile } from '../knowledge/schemas/scoring.ts';
import { cellCount } from '../metrics/market.ts';
import type { Evidence, Measurement, Metric } from '../metrics/metric.ts';
import { metrics } from '../metrics/registry.ts';

/** One factor with its measurement and its weight in each stage. */
export interface Factor {
  metric: Metric;
  measurement: Measurement;
  /** [stage], 0–1; 0 where the factor is not available. */
  weights: Float64Array;
}

/**
 * Measures every factor and shares out the weights. A factor is available in a stage when at least one
 * channel in play has it measured there; the weights of the available ones are renormalised to 1, the same
 * for every channel, so that 50 stays average.
 */
export function factorTable(evidence: Evidence, profile: ScoringProfile): Factor[] {
  const { market } = evidence;
  const stages = market.stages.length;
  const perStage = cellCount(market) / stages;
  const factors = metrics.map((metric) => ({
    metric,
    measurement: metric.measure(evidence),
    weights: new Float64Array(stages),
  }));
  for (let stage = 0; stage < stages; stage++) {
    const open = factors.filter(({ measurement }) =>
      isAvailable(measurement, stage * perStage, (stage + 1) * perStage),
    );
    const total = open.reduce((sum, { metric }) => sum + profile.weights[metric.id], 0);
    for (const { metric, weights } of open)
      weights[stage] = total > 0 ? profile.weights[metric.id] / total : 0;
  }
  return factors;
}

function isAvailable({ value, par }: Measurement, from: number, to: number): boolean {
  for (let cell = from; cell < to; cell++) if (value[cell]! >= 0 && par[cell]! > 0) return true;
  return false;
}
