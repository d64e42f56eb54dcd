import type { Method } from '../knowledge/schemas/scoring.ts';
import type { OnProgress } from '../model/progress.ts';
import { estimateRates, type RatePosterior } from '../statistics/estimate-rates.ts';
import type { Random } from '../statistics/random.ts';
import { slicePosterior } from '../statistics/rates/slice-posterior.ts';
import type { Market } from './market.ts';
import type { StageCounts } from './stage-counts.ts';

/** Rates of one stage; arrays are over rows × channels of the market (the last row may be everyone). */
export interface StageRates {
  /** `none`: the stage has no exposures in any of the markets estimated together, hence no rate. */
  model: StageCounts['model'];
  posterior: RatePosterior | null;
  /** Cells with exposures, as row · channels + channel. */
  measured: ReadonlySet<number>;
}

/** Conversion rate of every cell, conversions ÷ exposures, estimated stage by stage. */
export function conversionRates(
  market: Market,
  counts: readonly StageCounts[],
  method: Method,
  draws: number,
  random: Random,
  onProgress?: OnProgress,
): StageRates[] {
  return conversionRatesOf([market], [counts], method, draws, random, onProgress)[0]!;
}

/**
 * Conversion rates of several markets, [market][stage], that borrow strength from each other: regions, for
 * instance. Each stage is one regression over all of them, in which a market is one more effect. A market without
 * exposures in a stage has predictions there as long as another one has some. Where one market counts events per
 * contact, all do.
 *
 * `overall` of a market is its own; where it measured nothing, the mean of its predicted levels. The same draw of
 * different markets belongs together, so that they can be compared draw by draw.
 *
 * @param markets of the same stages, segments and channels; whole-audience rows may be there or not
 * @param counts [market][stage]
 */
export function conversionRatesOf(
  markets: readonly Market[],
  counts: readonly (readonly StageCounts[])[],
  method: Method,
  draws: number,
  random: Random,
  onProgress?: OnProgress,
): StageRates[][] {
  const rowCount = Math.max(...markets.map((market) => market.rowCount));
  const channelCount = markets[0]!.channels.length;
  const stages = markets[0]!.stages.map((_, stage, { length }): StageRates[] => {
    onProgress?.({ phase: 'cells', done: stage, of: length });
    const own = counts.map((stages) => stages[stage]!);
    const model = sharedModel(own);
    if (model === 'none') return own.map(() => ({ model, posterior: null, measured: new Set() }));
    const perMarket = rowCount * channelCount;
    const posterior = estimateRates(
      {
        family: model,
        channelCount,
        segmentCount: rowCount,
        regionCount: markets.length,
        trials: sideBySide(own, 'trials', perMarket),
        successes: sideBySide(own, 'successes', perMarket),
        priors: ratePriors(method),
      },
      { draws, random, level: method.intervalLevel.value },
    );
    return own.map(({ trials }, market) => ({
      model,
      posterior: slicePosterior(posterior, market * perMarket, trials),
      measured: measuredCells(trials),
    }));
  });
  return markets.map((_, market) => stages.map((rates) => rates[market]!));
}

/** The priors of the rate model, out of the method's constants. */
export function ratePriors(method: Method) {
  return {
    interceptMean: method.interceptMean.value,
    interceptSpread: method.interceptSpread.value,
    effectSpread: method.effectSpread.value,
    concentration: method.concentration.value,
  };
}

function sharedModel(counts: readonly StageCounts[]): StageCounts['model'] {
  const models = new Set(counts.map(({ model }) => model));
  return models.has('poisson') ? 'poisson' : models.has('binomial') ? 'binomial' : 'none';
}

function measuredCells(trials: Float64Array): Set<number> {
  return new Set([...trials.keys()].filter((cell) => trials[cell]! > 0));
}

/** The counts of all markets in one array, each padded to `length`: a row that a market lacks was not measured. */
function sideBySide(
  counts: readonly StageCounts[],
  which: 'trials' | 'successes',
  length: number,
): Float64Array {
  const joined = new Float64Array(counts.length * length);
  for (const [market, { [which]: values }] of counts.entries()) joined.set(values, market * length);
  return joined;
}
