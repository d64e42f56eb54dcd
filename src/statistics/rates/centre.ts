import { type ConditionalPosterior, fillGradient, predict } from './conditional-posterior.ts';
import { predictorVariances } from './predictor-variances.ts';
import type { RateModel } from './rate-model.ts';
const G: any = globalThis;
export function centre(model: RateModel, posterior: ConditionalPosterior): ConditionalPosterior {
  const rounds = G.ROUNDS ?? 2;
  const { precision } = posterior;
  const n = model.cells.count;
  const mean = Float64Array.from(posterior.mode);
  const sd = predictorVariances(precision, model.measuredFirstSlot, model.measuredSecondSlot).map(Math.sqrt);
  const eta = new Float64Array(n), up = new Float64Array(n);
  const s = new Float64Array(n), c = new Float64Array(n), sum = new Float64Array(n);
  const step = new Float64Array(model.size + 1);
  const nodes = G.NODES === 3 ? [[0, 2 / 3], [Math.sqrt(3), 1 / 6], [-Math.sqrt(3), 1 / 6]] : [[1, .5], [-1, .5]];
  for (let r = 0; r < rounds; r++) {
    predict(model, mean, eta);
    sum.fill(0);
    for (const [z, w] of nodes) {
      for (let i = 0; i < n; i++) up[i] = eta[i]! + z! * sd[i]!;
      model.family.differentiate(model.cells, up, posterior.concentration, s, c);
      for (let i = 0; i < n; i++) sum[i]! += w! * s[i]!;
    }
    fillGradient(model, posterior, mean, sum, step);
    precision.solve(step);
    for (let i = 0; i < model.size; i++) mean[i]! += step[i]!;
  }
  return { ...posterior, mode: mean };
}
