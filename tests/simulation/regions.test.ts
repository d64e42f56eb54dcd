import { describe, expect, it } from 'vitest';
import { estimateRates, type RateProblem } from '../../src/statistics/estimate-rates.ts';
import { createRandom } from '../../src/statistics/random.ts';
import { type Setting, simulateMarket } from './simulated-market.ts';

const REGIONS = 6;
const MARKETS = 30;
const size = { segments: 4, channels: 6 };
const spreads = { channelSpread: 0.6, segmentSpread: 0.6, regionSpread: 0.5 };

/** Sparse, 27 exposures a cell in the middle, and mixed, 87. */
const settings: Setting[] = [
  [5, 150],
  [5, 1500],
].map(([low, high]) => ({
  ...{ ...size, ...spreads, regions: REGIONS, concentration: [50, 100], unmeasured: 0.15 },
  exposures: [low!, high!],
}));

/** Counts of cells and, over them, of true rates inside their interval and of squared errors. */
const emptyTally = () => ({ cells: 0, inside: 0, joint: 0, apart: 0 });
type Tally = ReturnType<typeof emptyTally>;

function estimate(problem: RateProblem, seed: number) {
  return estimateRates(problem, { draws: 500, random: createRandom(seed), level: 0.9 });
}

/** The counts of one region as a market of its own. */
function regionAlone(problem: RateProblem, region: number): RateProblem {
  const cells = size.segments * size.channels;
  const part = (counts: Float64Array) => counts.slice(region * cells, (region + 1) * cells);
  return {
    ...problem,
    regionCount: 1,
    trials: part(problem.trials),
    successes: part(problem.successes),
  };
}

/** Estimates all regions of each market in one regression, and each region by itself. */
function assess(setting: Setting, firstSeed: number): { measured: Tally; unmeasured: Tally } {
  const measured = emptyTally();
  const unmeasured = emptyTally();
  for (let seed = firstSeed; seed < firstSeed + MARKETS; seed++) {
    const { problem, truth } = simulateMarket(setting, seed);
    const { mean, lower, upper } = estimate(problem, seed);
    const apart = Array.from(
      { length: REGIONS },
      (_, region) => estimate(regionAlone(problem, region), seed).mean,
    );
    truth.forEach((rate, cell) => {
      const tally = problem.trials[cell]! > 0 ? measured : unmeasured;
      const region = Math.floor((cell * REGIONS) / truth.length);
      const alone = apart[region]![cell % (truth.length / REGIONS)]!;
      tally.cells += 1;
      tally.inside += rate >= lower[cell]! && rate <= upper[cell]! ? 1 : 0;
      tally.joint += (mean[cell]! - rate) ** 2;
      tally.apart += (alone - rate) ** 2;
    });
  }
  return { measured, unmeasured };
}

const errorRatio = ({ joint, apart }: Tally) => Math.sqrt(joint / apart);
const coverage = (tallies: readonly Tally[]) =>
  tallies.reduce((sum, { inside }) => sum + inside, 0) / tallies.reduce((sum, { cells }) => sum + cells, 0);

// Each region by itself is the yardstick: what a plan of that region alone would rest on.
describe('six regions in one regression', () => {
  const assessed = settings.map((setting, index) => assess(setting, 9000 + index * MARKETS));
  const measured = assessed.map((tallies) => tallies.measured);
  const unmeasured = assessed.map((tallies) => tallies.unmeasured);

  it('err by at most 0.85 of what each region by itself does', () => {
    for (const tally of measured) expect(errorRatio(tally)).toBeLessThanOrEqual(0.85);
  });

  it('err by at most 0.8 of it where a region measured nothing', () => {
    for (const tally of unmeasured) expect(errorRatio(tally)).toBeLessThanOrEqual(0.8);
  });

  it('have 90 % intervals that cover 88 to 92 % of the true rates', () => {
    expect(coverage([...measured, ...unmeasured])).toBeGreaterThanOrEqual(0.88);
    expect(coverage([...measured, ...unmeasured])).toBeLessThanOrEqual(0.92);
  });

  it('cover about as well in every setting and for cells that were not measured', () => {
    expect(Math.min(...measured.map((tally) => coverage([tally])))).toBeGreaterThan(0.86);
    expect(coverage(unmeasured)).toBeGreaterThan(0.86);
    expect(coverage(unmeasured)).toBeLessThan(0.94);
  });
});

describe('a region without any data', () => {
  it('has intervals that cover its true rates', () => {
    const cells = size.segments * size.channels;
    const silent = emptyTally();
    for (let seed = 9500; seed < 9500 + 2 * MARKETS; seed++) {
      const { problem, truth } = simulateMarket(settings[1]!, seed);
      problem.trials.fill(0, 0, cells);
      const { lower, upper } = estimate(problem, seed);
      for (let cell = 0; cell < cells; cell++) {
        silent.cells += 1;
        silent.inside += truth[cell]! >= lower[cell]! && truth[cell]! <= upper[cell]! ? 1 : 0;
      }
    }
    // Cells of a region are right or wrong together, so that 60 regions tell the coverage to some 0.03.
    expect(coverage([silent])).toBeGreaterThan(0.85);
    expect(coverage([silent])).toBeLessThan(0.95);
  });
});
