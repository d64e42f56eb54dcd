import { countsAt, type Market } from '../metrics/market.ts';
import type { CellCounts } from '../model/observations.ts';

/** What rows add up to; null where no row states it. */
interface Sums {
  exposures: number | null;
  conversions: number | null;
  cost: number | null;
  revenue: number | null;
}

/** What a channel's rows add up to over all stages: one person may count in several. */
export interface ChannelTotals extends Sums {
  /** The stages of which rows of the channel state something, in the order of the journey. */
  stages: StageTotals[];
}

export interface StageTotals extends Sums {
  /** Id of the stage. */
  stage: string;
  /** Exposures of rows that state both counts, and conversions of the same rows: what a rate can rest on. */
  trials: number;
  successes: number;
}

/** @param reliable the same market without slips, for trials and successes: no rate rests on a slip */
export function channelTotals(market: Market, channel: number, reliable = market): ChannelTotals {
  const cellsAt = (from: Market, stage: number) =>
    Array.from({ length: market.rowCount }, (_, row) => countsAt(from, stage, row, channel));
  const cells = market.stages.map((_, stage) => cellsAt(market, stage));
  const stages = market.stages.map(({ id }, stage) => ({
    stage: id,
    ...sumsOf(cells[stage]!),
    ...sidesOf(cellsAt(reliable, stage)),
  }));
  return { ...sumsOf(cells.flat()), stages: stages.filter(statesAnything) };
}

/** What a channel's rows add up to at one stage; undefined where they state nothing of it. */
export function totalsAt({ stages }: ChannelTotals, stage: string | undefined): StageTotals | undefined {
  return stages.find((one) => one.stage === stage);
}

/** Whether money of a channel was spent at other stages than this one. */
export function spendsElsewhere({ stages }: ChannelTotals, stage: string | undefined): boolean {
  return stages.some((own) => own.stage !== stage && (own.cost ?? 0) > 0);
}

function sumsOf(cells: readonly (CellCounts | undefined)[]): Sums {
  const sum = (field: keyof Sums) => {
    const stated = cells.flatMap((cell) => cell?.[field] ?? []);
    return stated.length > 0 ? stated.reduce((total, value) => total + value, 0) : null;
  };
  return {
    exposures: sum('exposures'),
    conversions: sum('conversions'),
    cost: sum('cost'),
    revenue: sum('revenue'),
  };
}

/** Nobody counted what is an estimate by feel. */
function sidesOf(cells: readonly (CellCounts | undefined)[]): Pick<StageTotals, 'trials' | 'successes'> {
  const counted = cells.filter((cell) => cell !== undefined && !cell.estimated);
  return {
    trials: counted.reduce((sum, cell) => sum + cell!.trials, 0),
    successes: counted.reduce((sum, cell) => sum + cell!.successes, 0),
  };
}

function statesAnything({ exposures, conversions, cost, revenue }: Sums): boolean {
  return [exposures, conversions, cost, revenue].some((sum) => sum !== null);
}
