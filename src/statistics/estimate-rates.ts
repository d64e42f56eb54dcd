import { logistic } from './logistic.ts';
import { createLogGammaSampler } from './log-gamma-sampler.ts';
import { quantile } from 'simple-statistics';
import type { Random } from './random.ts';
import { hyperparameterGrid } from './rates/hyperparameter-grid.ts';
import { createRateModel } from './rates/rate-model.ts';
import type { RateProblem } from './rates/rate-problem.ts';
import { createStandardNormal } from './standard-normal.ts';
export type { RateProblem };
export function estimateRates(problem: RateProblem, options: { draws: number; random: Random; level: number }) {
  const model = createRateModel(problem);
  const g: any = globalThis;
  let t0 = performance.now();
  const grid = hyperparameterGrid(model);
  g.T1 = (g.T1 ?? 0) + performance.now() - t0; t0 = performance.now();
  const normal = createStandardNormal(options.random);
  const lg = createLogGammaSampler(options.random);
  const n = problem.trials.length;
  const mean = new Float64Array(n);
  const draws: Float64Array[] = [];
  const u0 = options.random();
  const xx: Float64Array[] = [];
  for (let d = 0; d < options.draws; d++) {
    let u = (u0 + d * 0.6180339887498949) % 1;
    let k = 0;
    while (k < grid.length - 1 && (u -= grid[k]!.weight) > 0) k++;
    const { posterior: p } = grid[k]!;
    const x = new Float64Array(model.size + 1);
    for (let i = 0; i < model.size; i++) x[i] = normal();
    p.precision.correlate(x);
    for (let i = 0; i < model.size; i++) x[i]! += p.mode[i]!;
    xx.push(x);
    const M = p.concentration;
    const row = new Float64Array(n);
    for (let c = 0; c < n; c++) {
      const eta = x[0]! + x[model.firstSlot[c]!]! + x[model.secondSlot[c]!]!;
      const mu = logistic(eta);
      const N = problem.trials[c]!, y = problem.successes[c]!;
      mean[c]! += (y + mu * M) / (N + M) / options.draws;
      row[c] = logistic(lg(y + mu * M) - lg(N - y + (1 - mu) * M));
    }
    draws.push(row);
  }
  g.T2 = (g.T2 ?? 0) + performance.now() - t0; t0 = performance.now();
  const lower = new Float64Array(n), upper = new Float64Array(n);
  const col = new Array(options.draws);
  for (let c = 0; c < n; c++) {
    for (let d = 0; d < options.draws; d++) col[d] = draws[d]![c]!;
    const [a, b] = quantile(col, [(1 - options.level) / 2, (1 + options.level) / 2]) as any;
    lower[c] = a; upper[c] = b;
  }
  g.T3 = (g.T3 ?? 0) + performance.now() - t0;
  return { mean, lower, upper, draws, overall: 0, grid, xx, model };
}
