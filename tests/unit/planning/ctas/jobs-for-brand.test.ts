import { describe, expect, it } from 'vitest';
import type { AnalysisJob } from '../../../../src/model/analysis.ts';
import { jobsForBrand } from '../../../../src/planning/ctas/jobs-for-brand.ts';

const job = (id: AnalysisJob['id']): AnalysisJob => ({ id, stage: null, share: null, evidence: 'prior' });
const ids = (jobs: AnalysisJob[]) => jobs.map(({ id }) => id);

describe('jobsForBrand', () => {
  it('gives no job that an offer is needed for where there is none', () => {
    const jobs = [job('offers'), job('inspire'), job('reward')];
    expect(ids(jobsForBrand(jobs, { hasOffer: false, observed: false }))).toEqual([
      'buy',
      'inspire',
      'recruit',
    ]);
    expect(ids(jobsForBrand(jobs, { hasOffer: true, observed: false }))).toEqual([
      'offers',
      'inspire',
      'reward',
    ]);
  });

  it('names a job once', () => {
    const jobs = [job('offers'), job('buy'), job('discover')];
    expect(ids(jobsForBrand(jobs, { hasOffer: false, observed: false }))).toEqual(['buy', 'discover']);
  });

  it('keeps what people do on the channel by the data', () => {
    expect(ids(jobsForBrand([job('offers')], { hasOffer: false, observed: true }))).toEqual(['offers']);
  });
});
