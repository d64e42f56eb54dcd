import type { Method } from '../knowledge/schemas/scoring.ts';
import { estimateRates } from '../statistics/estimate-rates.ts';
import type { Random } from '../statistics/random.ts';
import type { Market } from './market.ts';
import type { StageCounts } from './stage-counts.ts';

/** Rates of one stage; arrays are over rows × channels of the market (the last row may be everyone). */
export interface StageRates {
  /** `none`: the stage has no exposures, hence no rate. */
  model: StageCounts['model'];
  posterior: ReturnType<typeof estimateRates> | null;
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
): StageRates[] {
  return counts.map(({ model, trials, successes }): StageRates => {
    const measured = new Set([...trials.keys()].filter((cell) => trials[cell]! > 0));
    if (model === 'none') return { model, posterior: null, measured };
    const posterior = estimateRates(
      {
        family: model,
        channelCount: market.channels.length,
        segmentCount: market.rowCount,
        trials,
        successes,
        priors: ratePriors(method),
      },
      { draws, random, level: method.intervalLevel.value },
    );
    return { model, posterior, measured };
  });
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
