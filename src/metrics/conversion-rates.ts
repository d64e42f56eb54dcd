import type { Method } from '../knowledge/schemas/scoring.ts';
import { estimateRates, type RatePosterior } from '../statistics/estimate-rates.ts';
import type { Random } from '../statistics/random.ts';
import { countsAt, type Market } from './market.ts';

/** Rates of one stage; arrays are over rows × channels of the market (the last row may be everyone). */
export interface StageRates {
  /** `none`: the stage has no exposures, hence no rate. */
  model: 'binomial' | 'poisson' | 'none';
  posterior: RatePosterior | null;
  /** Cells with exposures, as row · channels + channel. */
  measured: ReadonlySet<number>;
}

/** A cell in which conversions exceed exposures. */
export interface ExceedingCell {
  stage: number;
  row: number;
  channel: number;
  trials: number;
  successes: number;
  /** The cell was taken as a slip and left out; otherwise the stage counts events per contact. */
  setAside: boolean;
}

/**
 * Conversion rate of every cell, conversions ÷ exposures, stage by stage. Where a fair part of the cells has
 * more conversions than exposures, events per contact are counted (Poisson); a lone such cell is a slip and
 * is set aside, so that one typing error never changes the model.
 */
export function conversionRates(
  market: Market,
  method: Method,
  draws: number,
  random: Random,
): { stages: StageRates[]; exceeding: ExceedingCell[] } {
  const exceeding: ExceedingCell[] = [];
  const stages = market.stages.map((_, stage): StageRates => {
    const { trials, successes } = stageCounts(market, stage);
    const beyond = [...trials.keys()].filter((cell) => trials[cell]! > 0 && successes[cell]! > trials[cell]!);
    const exposed = trials.filter((count) => count > 0).length;
    const events = beyond.length >= 2 && beyond.length >= method.eventCellsShare.value * exposed;
    for (const cell of beyond) {
      exceeding.push({ ...placeOf(market, stage, cell), trials: trials[cell]!, successes: successes[cell]!, setAside: !events });
      if (!events) {
        trials[cell] = 0;
        successes[cell] = 0;
      }
    }
    const measured = new Set([...trials.keys()].filter((cell) => trials[cell]! > 0));
    if (measured.size === 0) return { model: 'none', posterior: null, measured };
    const family = events ? 'poisson' : 'binomial';
    const posterior = estimateRates(
      {
        family,
        channelCount: market.channels.length,
        segmentCount: market.rowCount,
        trials,
        successes,
        priors: {
          interceptMean: method.interceptMean.value,
          interceptSpread: method.interceptSpread.value,
          effectSpread: method.effectSpread.value,
          concentration: method.concentration.value,
        },
      },
      { draws, random, level: method.intervalLevel.value },
    );
    return { model: family, posterior, measured };
  });
  return { stages, exceeding };
}

function stageCounts(market: Market, stage: number): { trials: Float64Array; successes: Float64Array } {
  const channels = market.channels.length;
  const trials = new Float64Array(market.rowCount * channels);
  const successes = new Float64Array(market.rowCount * channels);
  for (let row = 0; row < market.rowCount; row++)
    for (let channel = 0; channel < channels; channel++) {
      const counts = countsAt(market, stage, row, channel);
      trials[row * channels + channel] = counts?.trials ?? 0;
      successes[row * channels + channel] = counts?.successes ?? 0;
    }
  return { trials, successes };
}

function placeOf(market: Market, stage: number, cell: number): { stage: number; row: number; channel: number } {
  const channels = market.channels.length;
  return { stage, row: Math.floor(cell / channels), channel: cell % channels };
}
