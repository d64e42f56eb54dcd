import { estimateRates } from '../../src/statistics/estimate-rates.ts';
import { createRandom } from '../../src/statistics/random.ts';
import { knowledge } from '../builders/knowledge.ts';
import { type Setting, type SimulatedMarket, simulateMarket } from './simulated-market.ts';

/** How well estimated rates did over many markets. */
export interface Assessment {
  /** Part of the cells whose true rate lies in its 90 % interval. */
  coverage: number;
  /** The same among the cells that were not measured. */
  coverageUnmeasured: number;
  /** Root-mean-square error ÷ that of the raw rates, over measured cells. */
  errorRatio: number;
  /** Regret of picking each segment's channel by estimated rate ÷ regret of picking by raw rate. */
  regretRatio: number;
  /** Part of the segments in which some channel is best with probability 0.9 or more. */
  winners: number;
}

/** As many draws as a plan takes, and its level: what is judged here is what ships. */
const { draws: shippedDraws, intervalLevel } = knowledge.method;

/** Estimates `markets` markets of every setting, seeded firstSeed, firstSeed + 1 …, and compares with the truth. */
export function assessEstimates(
  settings: readonly Setting[],
  markets: number,
  firstSeed: number,
): { overall: Assessment; bySetting: Assessment[] } {
  const tallies = settings.map((setting, index) => {
    const tally = emptyTally();
    for (let market = 0; market < markets; market++) {
      const seed = firstSeed + index * markets + market;
      addMarket(tally, simulateMarket(setting, seed), seed);
    }
    return tally;
  });
  return { overall: summarize(tallies), bySetting: tallies.map((tally) => summarize([tally])) };
}

function emptyTally() {
  return {
    ...{ cells: 0, covered: 0, unmeasured: 0, unmeasuredCovered: 0 },
    ...{ error: 0, rawError: 0, regret: 0, rawRegret: 0, segments: 0, winners: 0 },
  };
}
type Tally = ReturnType<typeof emptyTally>;

function summarize(tallies: readonly Tally[]): Assessment {
  const total = (key: keyof Tally) => tallies.reduce((sum, tally) => sum + tally[key], 0);
  return {
    coverage: total('covered') / total('cells'),
    coverageUnmeasured: total('unmeasuredCovered') / total('unmeasured'),
    errorRatio: Math.sqrt(total('error') / total('rawError')),
    regretRatio: total('regret') / total('rawRegret'),
    winners: total('winners') / total('segments'),
  };
}

function addMarket(tally: Tally, { problem, truth }: SimulatedMarket, seed: number): void {
  const { trials, successes, channelCount } = problem;
  const options = { draws: shippedDraws.value, random: createRandom(seed), level: intervalLevel.value };
  const { mean, lower, upper, draws } = estimateRates(problem, options);
  const raw = successes.map((count, cell) => count / trials[cell]!);
  truth.forEach((rate, cell) => {
    const inside = rate >= lower[cell]! && rate <= upper[cell]! ? 1 : 0;
    tally.cells += 1;
    tally.covered += inside;
    if (trials[cell] === 0) {
      tally.unmeasured += 1;
      tally.unmeasuredCovered += inside;
    } else {
      tally.error += (mean[cell]! - rate) ** 2;
      tally.rawError += (raw[cell]! - rate) ** 2;
    }
  });
  for (let start = 0; start < truth.length; start += channelCount) {
    const segment = Array.from({ length: channelCount }, (_, channel) => start + channel);
    const measured = segment.filter((cell) => trials[cell]! > 0);
    if (measured.length === 0) continue;
    tally.regret += regretOf(measured, mean, truth);
    tally.rawRegret += regretOf(measured, raw, truth);
    tally.segments += 1;
    tally.winners += highestProbability(segment, draws) >= 0.9 ? 1 : 0;
  }
}

/** Best true rate − true rate of the cell with the highest estimate, on average over ties. */
function regretOf(cells: readonly number[], estimate: Float64Array, truth: Float64Array): number {
  const picks = highest(cells, estimate);
  const best = Math.max(...cells.map((cell) => truth[cell]!));
  return best - picks.reduce((sum, cell) => sum + truth[cell]!, 0) / picks.length;
}

/** The cells with the highest value: several when they tie. */
function highest(cells: readonly number[], values: Float64Array): number[] {
  const top = Math.max(...cells.map((cell) => values[cell]!));
  return cells.filter((cell) => values[cell] === top);
}

/** Share of draws in which the likeliest of these cells has the highest rate, ties split evenly. */
function highestProbability(cells: readonly number[], draws: readonly Float64Array[]): number {
  const wins = new Map<number, number>();
  for (const rates of draws) {
    const best = highest(cells, rates);
    for (const cell of best) wins.set(cell, (wins.get(cell) ?? 0) + 1 / best.length);
  }
  return Math.max(...wins.values()) / draws.length;
}
