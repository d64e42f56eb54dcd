import { marginalReturn } from '../../statistics/allocation/power-curve.ts';
import type { BudgetReason, ChannelBudget, MeasuredCurve } from './budget.ts';
import { conversionDraws } from './budget-outcomes.ts';
import { isAtLeast, isAtMost } from './cents.ts';
import { estimateOf } from './drawn-number.ts';
import type { PreparedChannel } from './prepare-channels.ts';
import { goalCurve } from './split-total.ts';

/** What was decided for a channel with spend. */
export interface Share {
  recommended: number;
  bounds: [least: number, most: number];
  /** Range under other exponents. */
  sensitivity: [low: number, high: number];
}

/** @param share absent for a channel without spend */
export function describeChannel(
  prepared: PreparedChannel,
  share: Share | undefined,
  level: number,
): ChannelBudget {
  const { input, series, current, measured, curve, value } = prepared;
  const { recommended, bounds } = share ?? { recommended: 0, bounds: [0, 0] };
  return {
    channel: input.channel,
    fileTotal: series.spend,
    ...{ current, recommended, change: recommended - current, bounds },
    reason: reasonOf(curve, share),
    ...{ measured, value },
    curve: curve && withoutDraws(curve),
    expected: curve && {
      today: estimateOf(conversionDraws(curve, current), level),
      after: estimateOf(conversionDraws(curve, recommended), level),
    },
    nextConversionCost: curve && {
      today: 1 / marginalReturn(goalCurve(prepared, 'conversions'), current),
      after: 1 / marginalReturn(goalCurve(prepared, 'conversions'), recommended),
    },
    sensitivity: curve && share ? share.sensitivity : null,
  };
}

function reasonOf(curve: MeasuredCurve | null, share: Share | undefined): BudgetReason {
  if (!share) return 'no-spend';
  if (!curve) return 'no-response';
  if (isAtLeast(share.recommended, share.bounds)) return 'at-least';
  return isAtMost(share.recommended, share.bounds) ? 'at-most' : 'optimal';
}

/** Hundreds of draws are for computing with, not for showing. */
function withoutDraws({ basis, base, scale, exponent, exponentInterval, ...rest }: MeasuredCurve) {
  const { periods, zeroSpendPeriods, dispersion, monthEffects } = rest;
  return {
    ...{ basis, base, scale, exponent, exponentInterval },
    ...{ periods, zeroSpendPeriods, dispersion, monthEffects },
  };
}
