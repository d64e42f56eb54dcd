import type { CellCounts } from '../../model/observations.ts';
import type { CellTally } from './cell-tally.ts';

/**
 * The sums of a cell; a sum that nobody stated, or of which a part could not be read, is absent. An estimate counts only
 * where nothing was counted.
 */
export function observedCounts(
  segment: string,
  stage: string,
  channel: string,
  tally: CellTally,
): CellCounts {
  const exposures = tally.exposures?.value();
  const conversions = tally.conversions?.value();
  const isCounted = tally.exposures !== undefined || tally.conversions !== undefined;
  const estimate = isCounted ? undefined : tally.estimate;
  const cost = tally.cost?.value();
  const unpriced = cost === undefined ? undefined : tally.unpriced.value();
  const revenue = tally.revenue?.value();
  return {
    segment,
    stage,
    channel,
    ...(exposures !== undefined && { exposures }),
    ...(conversions !== undefined && { conversions }),
    trials: (estimate?.trials ?? tally.trials).value() ?? 0,
    successes: (estimate?.successes ?? tally.successes).value() ?? 0,
    ...(estimate && { estimated: true }),
    ...(tally.exceedsAt && { exceedsAt: tally.exceedsAt }),
    ...(cost !== undefined && { cost }),
    ...(unpriced && { unpriced }),
    ...(revenue !== undefined && { revenue }),
    valueRows: {
      count: tally.valueRowCount,
      // What was given back for sales of another period is more than these conversions can have brought.
      revenue: Math.max(0, tally.valueRevenue.value() ?? 0),
      conversions: tally.valueConversions.value() ?? 0,
      squares: tally.valueSquares.value() ?? 0,
    },
  };
}
