import type { BudgetChannel, BudgetInput, BudgetWarning, ChannelBudget } from './budget.ts';
import { buildCurve } from './build-curve.ts';
import type { PeriodGrid } from './choose-period.ts';
import type { Contender } from './split-total.ts';
import { type ChannelSeries, sumPeriods } from './sum-periods.ts';
import { suspectDemand } from './suspect-demand.ts';
import { valuePerConversion } from './value-per-conversion.ts';

/** A channel with what its rows say. */
export interface PreparedChannel extends Contender {
  input: BudgetChannel;
  series: ChannelSeries;
  /** Conversions per period in the file; null when no row states any. */
  measured: number | null;
  value: ChannelBudget['value'];
}

/** Spend, conversions, value and response curve of every channel, in the order of the input. */
export function prepareChannels(
  { channels, constants, random }: BudgetInput,
  grid: PeriodGrid,
): { prepared: PreparedChannel[]; warnings: BudgetWarning[] } {
  const warnings: BudgetWarning[] = [];
  const values = valuePerConversion(channels);
  const prepared = channels.map((input, index): PreparedChannel => {
    const { channel, rows, least } = input;
    const series = sumPeriods(rows, grid);
    const current = series.spend / grid.periods;
    const most = input.keepsToday ? current : input.most;
    const measured = series.conversions === null ? null : series.conversions / grid.periods;
    const { curve, warnings: own } = buildCurve({ channel, series, current, measured }, constants, random);
    const value = values[index]!;
    // What ends needs no reason for keeping what it has.
    warnings.push(...own.filter(({ code }) => most !== 0 || code !== 'no-response'));
    if (curve && series.unpriced > 0)
      warnings.push({ code: 'cost-unknown', channel, conversions: series.unpriced });
    if (curve && value?.basis === 'assumed') warnings.push({ code: 'value-assumed', channel });
    return { input, series, current, measured, curve, value, least, most };
  });
  const suspects = prepared.map(({ input, series, curve }) => ({
    ...{ channel: input.channel, series, fitted: curve?.basis === 'measured' },
  }));
  warnings.push(...suspectDemand(suspects, constants.demandAlarms.value));
  return { prepared, warnings };
}
