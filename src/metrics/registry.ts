import { affinityIndex } from './affinity-index.ts';
import { costPerConversion } from './cost-per-conversion.ts';
import { engagementRate } from './engagement-rate.ts';
import { fit } from './fit.ts';
import type { Metric } from './metric.ts';
import { rate } from './rate.ts';
import { reach } from './reach.ts';
import { revenuePerConversion } from './revenue-per-conversion.ts';

/** Every factor of the score, in the order in which a reader sees them. */
export const metrics: readonly Metric[] = [
  rate,
  reach,
  affinityIndex,
  costPerConversion,
  revenuePerConversion,
  engagementRate,
  fit,
];
