import { describe, expect, it, test } from 'vitest';
import { createRandom } from '../../../../src/statistics/random.ts';
import { fitResponse } from '../../../../src/statistics/response/fit-response.ts';
import type { ResponsePeriod } from '../../../../src/statistics/response/response-model.ts';

const priors = { exponentMean: 0.7, exponentSpread: 0.15, noBase: 0.3, monthSpread: 0.2, monthPeriods: 24 };
const responseOf = (periods: ResponsePeriod[], seed = 1) =>
  fitResponse(periods, priors, { draws: 1000, random: createRandom(seed), level: 0.9 });

/** Spend from a tenth to ten times €100 in even ratios, and the outcome exactly as the curve has it. */
const exact = (base: number, scale: number, exponent: number, count = 12) =>
  Array.from({ length: count }, (_, at): ResponsePeriod => {
    const spend = 100 * 10 ** ((2 * at) / (count - 1) - 1);
    return { spend, outcome: base + scale * spend ** exponent, month: 0 };
  });

/** €100 every period with 90 or 110 conversions: says all of the level and nothing of the shape. */
const steady = Array.from({ length: 12 }, (_, at) => ({ spend: 100, outcome: at % 2 ? 110 : 90, month: at }));

describe('what the data know', () => {
  test('an exact curve with many counts is found again', () => {
    const { base, scale, exponent, exponentInterval, dispersion } = responseOf(exact(20_000, 5_000, 0.5));
    expect(exponent).toBeCloseTo(0.5, 2);
    expect(base / 20_000).toBeCloseTo(1, 1);
    expect((scale * 100 ** exponent) / 50_000).toBeCloseTo(1, 1);
    expect(exponentInterval[1] - exponentInterval[0]).toBeLessThan(0.03);
    expect(dispersion).toBe(1);
  });

  test('without a base none is claimed', () => {
    const { base, exponent } = responseOf(exact(0, 5_000, 0.6));
    expect(base).toBeLessThan(1_000);
    expect(exponent).toBeCloseTo(0.6, 2);
  });

  test('periods without spend tell the base, and leave the rest to the others', () => {
    const silent = Array.from({ length: 11 }, () => ({ spend: 0, outcome: 40, month: 0 }));
    const { base, zeroSpendPeriods, periods, scale, exponent } = responseOf([...silent, ...steady]);
    expect(base).toBeCloseTo(40, 0);
    // The others bring 100 on average.
    expect(base + scale * 100 ** exponent).toBeCloseTo(100, 0);
    expect([zeroSpendPeriods, periods]).toEqual([11, 23]);
  });

  test('where spend never varies, the exponent is the prior’s: .7 ± 1.645 · .15, cut at 1', () => {
    const { exponentInterval } = responseOf(steady);
    // Truncated normal: Φ((1 − .7) ÷ .15) = .97725 of the mass is left, so the ends are at its 4.886 % and 92.84 %.
    expect(exponentInterval[0]).toBeCloseTo(0.7 + 0.15 * -1.656, 1);
    expect(exponentInterval[1]).toBeCloseTo(0.7 + 0.15 * 1.464, 1);
  });
});

describe('uncertainty', () => {
  test('the exponent’s posterior is that of brute force over exponent and share', () => {
    const outcomes = [31, 45, 38, 70, 52, 90, 66, 81];
    const periods = outcomes.map((outcome, at) => ({ spend: 40 + 20 * at, outcome, month: 0 }));
    const { dispersion, draws } = responseOf(periods);
    // Independent sum: y ~ multinomial given its total, raised to 1 ÷ dispersion; the level adds a constant.
    const pivot = 110;
    let [mass, first, second] = [0, 0, 0];
    const add = (exponent: number, share: number, prior: number) => {
      const shapes = periods.map(({ spend }) => share + (1 - share) * (spend / pivot) ** exponent);
      const whole = shapes.reduce((sum, own) => sum + own, 0);
      const likelihood = shapes.reduce(
        (sum, own, at) => sum + (outcomes[at]! * Math.log(own / whole)) / dispersion,
        0,
      );
      const weight = prior * Math.exp(likelihood + 900 / dispersion - ((exponent - 0.7) / 0.15) ** 2 / 2);
      mass += weight;
      first += weight * exponent;
      second += weight * exponent ** 2;
    };
    for (let exponent = 0.0025; exponent < 1; exponent += 0.005) {
      add(exponent, 0, 0.3);
      for (let share = 0.0025; share < 1; share += 0.005) add(exponent, share, 0.7 * 0.005);
    }
    const mean = first / mass;
    const drawn = draws.map(({ exponent }) => exponent);
    const drawnMean = drawn.reduce((sum, own) => sum + own, 0) / drawn.length;
    const drawnSquare = drawn.reduce((sum, own) => sum + (own - drawnMean) ** 2, 0) / drawn.length;
    // A thousand draws know a mean to σ ÷ √1000, about .005.
    expect(Math.abs(drawnMean - mean)).toBeLessThan(0.015);
    expect(Math.sqrt(drawnSquare) / Math.sqrt(second / mass - mean ** 2)).toBeCloseTo(1, 1);
  });

  test('uneven counts widen the interval', () => {
    const even = exact(0, 2, 0.6, 20);
    const uneven = even.map((period, at) => ({ ...period, outcome: period.outcome * (at % 2 ? 1.5 : 0.5) }));
    const width = ({ exponentInterval: [low, high] }: { exponentInterval: [number, number] }) => high - low;
    expect(responseOf(uneven).dispersion).toBeGreaterThan(5);
    expect(width(responseOf(uneven))).toBeGreaterThan(1.3 * width(responseOf(even)));
  });

  test('draws scatter around the point estimate', () => {
    const fitted = responseOf(steady);
    const mean =
      fitted.draws.reduce((sum, drawn) => sum + drawn.base + drawn.scale * 100 ** drawn.exponent, 0) / 1000;
    expect(mean).toBeCloseTo(fitted.base + fitted.scale * 100 ** fitted.exponent, 0);
    expect(mean).toBeCloseTo(100, 0);
    expect(
      fitted.draws.every(
        ({ base, scale, exponent }) => base >= 0 && scale >= 0 && exponent > 0 && exponent < 1,
      ),
    ).toBe(true);
  });
});

describe('months', () => {
  const seasonal = (count: number) =>
    Array.from({ length: count }, (_, at): ResponsePeriod => {
      const month = at % 12;
      const spend = 100 * (1 + 0.5 * Math.sin(at * 2.4));
      return {
        spend,
        outcome: 600 * Math.exp(0.2 * Math.cos((month * Math.PI) / 6)) + 30 * spend ** 0.5,
        month,
      };
    });

  test('are estimated from 24 periods on', () => {
    expect(responseOf(seasonal(23)).monthEffects).toBe(false);
    expect(responseOf(seasonal(24)).monthEffects).toBe(true);
    expect(responseOf(seasonal(24).map((period) => ({ ...period, month: 5 }))).monthEffects).toBe(false);
  });

  test('take the season out of the noise, and the base is that of an average month', () => {
    const { dispersion, base, exponent } = responseOf(seasonal(48));
    // Without months the season alone would leave Σ (y − μ)² ÷ μ of more than 5 a period.
    expect(dispersion).toBeLessThan(1.5);
    // Mean of e^(.2 cos) over a year is I₀(.2) = 1.0100: 606.
    expect(Math.abs(base - 606)).toBeLessThan(120);
    expect(Math.abs(exponent - 0.5)).toBeLessThan(0.15);
  });
});

describe('invariances', () => {
  const periods = exact(20, 5, 0.5, 10);

  test('money in cents: the same exponent, scale ÷ 100^exponent', () => {
    const euro = responseOf(periods);
    const cents = responseOf(periods.map((period) => ({ ...period, spend: 100 * period.spend })));
    expect(cents.exponent).toBeCloseTo(euro.exponent, 9);
    expect(cents.base).toBeCloseTo(euro.base, 6);
    expect(cents.scale * 100 ** cents.exponent).toBeCloseTo(euro.scale, 6);
  });

  test('the seed moves draws only, and the same seed gives the same draws', () => {
    const { draws: _, exponentInterval: __, ...point } = responseOf(periods, 1);
    expect(responseOf(periods, 2)).toMatchObject(point);
    expect(responseOf(periods, 2)).toEqual(responseOf(periods, 2));
  });
});

it('refuses what holds no response', () => {
  const one = { spend: 1, outcome: 1, month: 0 };
  expect(() => responseOf([])).toThrow(RangeError);
  expect(() => responseOf([{ ...one, spend: 0 }])).toThrow(RangeError);
  expect(() => responseOf([{ ...one, outcome: 0 }])).toThrow(RangeError);
  expect(() => responseOf([one, { ...one, spend: -1 }])).toThrow(RangeError);
  expect(() => responseOf([one, { ...one, outcome: Number.NaN }])).toThrow(RangeError);
});
