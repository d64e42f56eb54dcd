import { InterceptPrior, RateModel } from '../../../../src/kernel/rates/rate-model.ts';
import type { RateProblem } from '../../../../src/statistics/rates/rate-problem.ts';

/** A problem laid out, in JavaScript: what the program does in WebAssembly. */
export function modelOf({
  family,
  channelCount,
  segmentCount,
  regionCount = 1,
  trials,
  successes,
  priors,
}: RateProblem): RateModel {
  return new RateModel(
    family === 'binomial',
    channelCount,
    segmentCount,
    regionCount,
    trials,
    successes,
    new InterceptPrior(priors.interceptMean, priors.interceptSpread),
  );
}
