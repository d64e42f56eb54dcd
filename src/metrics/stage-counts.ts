import type { Method } from '../knowledge/schemas/scoring.ts';
import type { CellCounts } from '../model/observations.ts';
import { countsAt, type Market } from './market.ts';

/** Exposures and conversions of one stage, ready for the rate model. */
export interface StageCounts {
  /** `poisson` counts events per contact; `none` has no exposures. */
  model: 'binomial' | 'poisson' | 'none';
  /** [row · channels + channel] */
  trials: Float64Array;
  successes: Float64Array;
}

/** A cell in which conversions exceed exposures. */
export interface ExceedingCell {
  stage: number;
  row: number;
  channel: number;
  trials: number;
  successes: number;
  /** The first row that shows it; absent where no single row does, and for estimates by feel. */
  at?: CellCounts['exceedsAt'];
  /** The cell was taken as a slip and left out; otherwise the stage counts events per contact. */
  setAside: boolean;
}

/** What can be counted on in each stage, and the cells with more conversions than exposures. */
export interface MarketCounts {
  stages: StageCounts[];
  exceeding: ExceedingCell[];
}

/**
 * Chooses the model of each stage. Where a fair part of the cells has more conversions than exposures, events
 * per contact are counted; a lone such cell is a slip and is set aside, so that one typing error never
 * changes the model.
 */
export function stageCounts(market: Market, method: Method): MarketCounts {
  const exceeding: ExceedingCell[] = [];
  const stages = market.stages.map((_, stage): StageCounts => {
    const { trials, successes } = readCounts(market, stage);
    const exposed = trials.filter((count) => count > 0).length;
    const beyond = [...trials.keys()].filter((cell) => successes[cell]! > trials[cell]!);
    const beyondExposed = beyond.filter((cell) => trials[cell]! > 0).length;
    const events = beyondExposed >= 2 && beyondExposed >= method.eventCellsShare.value * exposed;
    for (const cell of beyond) {
      const row = Math.floor(cell / market.channels.length);
      const channel = cell % market.channels.length;
      const at = countsAt(market, stage, row, channel)?.exceedsAt;
      exceeding.push({
        ...{ stage, row, channel },
        ...(at && { at }),
        trials: trials[cell]!,
        successes: successes[cell]!,
        setAside: !events || trials[cell] === 0,
      });
      if (!events || trials[cell] === 0) {
        trials[cell] = 0;
        successes[cell] = 0;
      }
    }
    const empty = trials.every((count) => count === 0);
    return { model: empty ? 'none' : events ? 'poisson' : 'binomial', trials, successes };
  });
  return { stages, exceeding };
}

function readCounts(market: Market, stage: number): { trials: Float64Array; successes: Float64Array } {
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

/**
 * The market without the counts that were set aside as slips: neither rates nor costs may rest on them. What
 * the tables say of a channel in all is still told from the market as it was read.
 */
export function withoutSlips(market: Market, exceeding: readonly ExceedingCell[]): Market {
  const counts = market.counts.slice();
  for (const { stage, row, channel, setAside } of exceeding) {
    if (!setAside) continue;
    const at = (stage * market.rowCount + row) * market.channels.length + channel;
    const { exposures: _exposures, conversions: _conversions, unpriced: _unpriced, ...rest } = counts[at]!;
    counts[at] = { ...rest, trials: 0, successes: 0 };
  }
  return { ...market, counts };
}
