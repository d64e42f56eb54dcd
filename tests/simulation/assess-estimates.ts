import { estimateRates } from '../../src/statistics/estimate-rates.ts';
import { createRandom } from '../../src/statistics/random.ts';
import { type Setting, simulateMarket } from './simulated-market.ts';

/** How well estimated rates did over many markets of one setting. */
export interface Assessment {
  /** Part of the cells whose true rate lies in its 90 % interval: all cells, and those not measured. */
  coverage: number;
  coverageUnmeasured: number;
  /** Root-mean-square error ÷ that of the raw rates, over measured cells. */
  errorRatio: number;
  /** Mean regret of picking a segment's channel by estimated rate ÷ that of picking by raw rate. */
  regretRatio: number;
  /** Part of the segments in which some channel is best with probability 0.9 or more. */
  winners: number;
}

/** Estimates `markets` markets of a setting, seeded firstSeed, firstSeed + 1 …, and compares with the truth. */
export function assessEstimates(setting: Setting, markets: number, firstSeed: number): Assessment {
  let cells = 0;
  let covered = 0;
  let unmeasured = 0;
  let unmeasuredCovered = 0;
  let error = 0;
  let rawError = 0;
  let regret = 0;
  let rawRegret = 0;
  let segments = 0;
  let winners = 0;
  for (let market = 0; market < markets; market++) {
    const { problem, truth } = simulateMarket(setting, firstSeed + market);
    const { trials, successes, channelCount } = problem;
    const random = createRandom(firstSeed + market);
    const { mean, lower, upper, draws } = estimateRates(problem, { draws: 1000, random, level: 0.9 });
    truth.forEach((rate, cell) => {
      const inside = rate >= lower[cell]! && rate <= upper[cell]! ? 1 : 0;
      cells += 1;
      covered += inside;
      if (trials[cell] === 0) {
        unmeasured += 1;
        unmeasuredCovered += inside;
        return;
      }
      error += (mean[cell]! - rate) ** 2;
      rawError += (successes[cell]! / trials[cell]! - rate) ** 2;
    });
    for (let start = 0; start < truth.length; start += channelCount) {
      const segment = Array.from({ length: channelCount }, (_, channel) => start + channel);
      const measured = segment.filter((cell) => trials[cell]! > 0);
      if (measured.length === 0) continue;
      const best = Math.max(...measured.map((cell) => truth[cell]!));
      const loss = (estimate: (cell: number) => number) => {
        const picks = highest(measured, estimate);
        return best - picks.reduce((sum, cell) => sum + truth[cell]!, 0) / picks.length;
      };
      regret += loss((cell) => mean[cell]!);
      rawRegret += loss((cell) => successes[cell]! / trials[cell]!);
      segments += 1;
      winners += highestProbability(segment, draws) >= 0.9 ? 1 : 0;
    }
  }
  return {
    coverage: covered / cells,
    coverageUnmeasured: unmeasuredCovered / unmeasured,
    errorRatio: Math.sqrt(error / rawError),
    regretRatio: regret / rawRegret,
    winners: winners / segments,
  };
}

/** The cells with the highest value: several when they tie. */
function highest(cells: readonly number[], value: (cell: number) => number): number[] {
  const top = Math.max(...cells.map(value));
  return cells.filter((cell) => value(cell) === top);
}

/** Share of draws in which the likeliest of these cells has the highest rate, ties split evenly. */
function highestProbability(cells: readonly number[], draws: readonly Float64Array[]): number {
  const wins = new Map<number, number>();
  for (const rates of draws) {
    const best = highest(cells, (cell) => rates[cell]!);
    for (const cell of best) wins.set(cell, (wins.get(cell) ?? 0) + 1 / best.length);
  }
  return Math.max(...wins.values()) / draws.length;
}
