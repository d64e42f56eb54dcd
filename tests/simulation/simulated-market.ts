import { logistic } from '../../src/kernel/logistic.ts';
import { BetaSampler } from '../../src/kernel/random/beta-sampler.ts';
import { StandardNormal } from '../../src/kernel/random/standard-normal.ts';
import type { RateProblem } from '../../src/statistics/estimate-rates.ts';
import { createRandom } from '../../src/statistics/random.ts';

/** How markets of one kind are drawn. */
export interface Setting {
  segments: number;
  channels: number;
  /** Spread of the channel effects in log-odds. */
  channelSpread: number;
  /** Spread of the segment effects in log-odds. */
  segmentSpread: number;
  /** Default: one. */
  regions?: number;
  /** Spread of the region effects in log-odds; default 0. */
  regionSpread?: number;
  /** Concentration M is uniform in this range; Infinity: a cell's rate is exactly its common level. */
  concentration: [number, number];
  /** Exposures of a cell are log-uniform in this range. */
  exposures: [number, number];
  /** Part of the cells that is not measured. */
  unmeasured: number;
}

/** A problem together with the truth it was drawn from. */
export interface SimulatedMarket {
  problem: RateProblem;
  /** True rate of every cell, measured or not. */
  truth: Float64Array;
}

/** The priors of the design, chosen before and independently of any simulation. */
export const priors = { interceptMean: -3, interceptSpread: 5, effectSpread: 1, concentration: 50 };

/** Draws a market: its level lies around −3 log-odds (5 %), give or take a third. */
export function simulateMarket(setting: Setting, seed: number): SimulatedMarket {
  const random = createRandom(seed);
  const normal = new StandardNormal(random);
  const beta = new BetaSampler(random);
  const between = ([low, high]: [number, number]) =>
    low === high ? low : low + (high - low) * random.uniform();
  const { channels, segments, regions = 1, regionSpread = 0 } = setting;
  const level = -3 + 0.3 * normal.draw();
  const channelEffects = Array.from({ length: channels }, () => setting.channelSpread * normal.draw());
  const segmentEffects = Array.from({ length: segments }, () => setting.segmentSpread * normal.draw());
  const regionEffects = Array.from({ length: regions }, () =>
    regionSpread === 0 ? 0 : regionSpread * normal.draw(),
  );
  const concentration = between(setting.concentration);
  const truth = new Float64Array(channels * segments * regions);
  const trials = new Float64Array(truth.length);
  const successes = new Float64Array(truth.length);
  for (let cell = 0; cell < truth.length; cell++) {
    const row = Math.floor(cell / channels);
    const effects = channelEffects[cell % channels]! + segmentEffects[row % segments]!;
    const common = logistic(level + effects + regionEffects[Math.floor(row / segments)]!);
    truth[cell] = Number.isFinite(concentration)
      ? beta.draw(common * concentration, (1 - common) * concentration)
      : common;
    if (random.uniform() < setting.unmeasured) continue;
    const [low, high] = setting.exposures;
    trials[cell] = Math.round(Math.exp(between([Math.log(low), Math.log(high)])));
    for (let trial = 0; trial < trials[cell]!; trial++)
      if (random.uniform() < truth[cell]!) successes[cell]! += 1;
  }
  const counts = { channelCount: channels, segmentCount: segments, regionCount: regions };
  return { problem: { family: 'binomial', ...counts, trials, successes, priors }, truth };
}
