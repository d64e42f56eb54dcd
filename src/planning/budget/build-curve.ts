import { sampleStandardDeviation } from 'simple-statistics';
import { equalTails } from '../../statistics/equal-tails.ts';
import type { Random } from '../../statistics/random.ts';
import { fitResponse } from '../../statistics/response/fit-response.ts';
import { drawInKernel } from '../../wasm/continue-random.ts';
import type { BudgetConstants, BudgetWarning, MeasuredCurve } from './budget.ts';
import type { ChannelSeries } from './sum-periods.ts';

/** A channel with its mean spend and conversions per period of the file. */
export interface CurveRequest {
  channel: number;
  series: ChannelSeries;
  current: number;
  measured: number | null;
}

/**
 * The response curve of a channel: fitted where enough periods state spend and conversions in the file's rhythm,
 * else assumed; null without spend or without conversions. `warnings` says what the curve rests on.
 */
export function buildCurve(
  { channel, series, current, measured }: CurveRequest,
  constants: BudgetConstants,
  random: Random,
): { curve: MeasuredCurve | null; warnings: BudgetWarning[] } {
  if (current === 0) return { curve: null, warnings: [] };
  if (measured === null || measured === 0)
    return { curve: null, warnings: [{ code: 'no-response', channel, conversions: measured }] };
  const { periods } = series;
  const few = periods.length < constants.responsePeriods.value || !hasBoth(periods);
  if (few || series.rhythm > 1) {
    const code = few ? 'few-periods' : 'other-rhythm';
    return {
      curve: assumeCurve({ channel, series, current, measured }, constants, random),
      warnings: [{ code, channel, periods: periods.length }],
    };
  }
  const fit = fitResponse(
    periods,
    {
      exponentMean: constants.exponentMean.value,
      exponentSpread: constants.exponentSpread.value,
      noBase: constants.noBase.value,
      monthSpread: constants.monthSpread.value,
      monthPeriods: constants.monthPeriods.value,
    },
    { draws: constants.draws.value, random, level: constants.intervalLevel.value },
  );
  const spends = periods.map(({ spend }) => spend);
  const variation = (sampleStandardDeviation(spends) * spends.length) / spends.reduce((a, b) => a + b, 0);
  const steady = variation < constants.spendVariation.value;
  return {
    curve: { ...fit, basis: 'measured' },
    warnings: steady ? [{ code: 'spend-barely-varied', channel, variation }] : [],
  };
}

function hasBoth(periods: ChannelSeries['periods']): boolean {
  return periods.some(({ spend }) => spend > 0) && periods.some(({ outcome }) => outcome > 0);
}

/**
 * Through today's point with an exponent of the prior and no base, which claims every conversion for the spend and
 * so overstates what a change brings. Today's conversions are as unsure as counts of the assumed dispersion are.
 */
function assumeCurve(
  { series, current, measured }: CurveRequest,
  constants: BudgetConstants,
  random: Random,
): MeasuredCurve {
  const [mean, spread] = [constants.exponentMean.value, constants.exponentSpread.value];
  const shape = series.conversions! / constants.assumedDispersion.value;
  const drawn = drawInKernel(random, (kernel, inside) =>
    kernel.drawExponents(mean, spread, shape, constants.draws.value, inside),
  );
  const exponents = drawn.filter((_, index) => index % 2 === 0);
  const draws = Array.from({ length: exponents.length }, (_, draw) => {
    const exponent = exponents[draw]!;
    const gamma = drawn[2 * draw + 1]!;
    return { base: 0, exponent, scale: ((measured! * gamma) / shape) * current ** -exponent };
  });
  return {
    ...{ basis: 'assumed', base: 0, exponent: mean, scale: measured! * current ** -mean },
    ...{
      exponentInterval: equalTails(exponents, constants.intervalLevel.value),
      dispersion: null,
      monthEffects: false,
      draws,
    },
    periods: series.periods.length,
    zeroSpendPeriods: series.periods.filter(({ spend }) => spend === 0).length,
  };
}
