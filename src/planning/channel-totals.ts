import { countsAt, type Market } from '../metrics/market.ts';
import type { CellCounts } from '../model/observations.ts';

/** What a channel's rows add up to; null where no row states it. */
export interface ChannelTotals {
  /** Over all stages: one person may count in several. */
  exposures: number | null;
  conversions: number | null;
  cost: number | null;
  revenue: number | null;
  /** The stages in which rows of the channel count something, in the order of the journey. */
  stages: StageTotals[];
}

export interface StageTotals {
  /** Id of the stage. */
  stage: string;
  exposures: number | null;
  conversions: number | null;
}

export function channelTotals(market: Market, channel: number): ChannelTotals {
  const cells = market.stages.map((_, stage) =>
    Array.from({ length: market.rowCount }, (_row, row) => countsAt(market, stage, row, channel)),
  );
  const stages = market.stages.map(({ id }, stage) => ({
    stage: id,
    exposures: sumOf(cells[stage]!, 'exposures'),
    conversions: sumOf(cells[stage]!, 'conversions'),
  }));
  const all = cells.flat();
  return {
    exposures: sumOf(all, 'exposures'),
    conversions: sumOf(all, 'conversions'),
    cost: sumOf(all, 'cost'),
    revenue: sumOf(all, 'revenue'),
    stages: stages.filter(({ exposures, conversions }) => exposures !== null || conversions !== null),
  };
}

/** Sum of what cells state of a field; null where none does. */
function sumOf(
  cells: readonly (CellCounts | undefined)[],
  field: 'exposures' | 'conversions' | 'cost' | 'revenue',
): number | null {
  const stated = cells.flatMap((cell) => cell?.[field] ?? []);
  return stated.length > 0 ? stated.reduce((sum, value) => sum + value, 0) : null;
}

/** Conversions of a channel in a stage over all segments; undefined when no row states any. */
export function conversionsIn(market: Market, stage: number, channel: number): number | undefined {
  let sum: number | undefined;
  for (let row = 0; row < market.rowCount; row++) {
    const conversions = countsAt(market, stage, row, channel)?.conversions;
    if (conversions !== undefined) sum = (sum ?? 0) + conversions;
  }
  return sum;
}
