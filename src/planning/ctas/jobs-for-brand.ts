import type { AnalysisJob } from '../../model/analysis.ts';
import { possiblePurpose } from './possible-purpose.ts';

/**
 * The jobs of a channel as the brand can do them: without any offer to make, a job that presupposes one becomes
 * its neighbour of the same role. What people do on the channel, by the data, stays as it is.
 */
export function jobsForBrand(
  jobs: readonly AnalysisJob[],
  brand: { hasOffer: boolean; observed: boolean },
): AnalysisJob[] {
  if (brand.observed) return [...jobs];
  const possible = jobs.map((job) => ({ ...job, id: possiblePurpose(job.id, brand.hasOffer) }));
  return possible.filter(({ id }, at) => possible.findIndex((job) => job.id === id) === at);
}
