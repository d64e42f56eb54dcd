import { expect, test } from 'vitest';
import { conditionalResponse } from '../../../../src/statistics/response/conditional-response.ts';
import { layOutResponse } from '../../../../src/statistics/response/response-model.ts';

const priors = { exponentMean: 0.7, exponentSpread: 0.15, noBase: 0.3, monthSpread: 0.2, monthPeriods: 4 };
const steady = new Float64Array();
const powersOf = (logSpend: Float64Array, exponent: number) =>
  logSpend.map((logarithm) => Math.exp(exponent * logarithm));

test('without months the level is Σ outcome ÷ Σ shape, and the evidence that of a multinomial', () => {
  // Spend 50 and 150, pivot 100, exponent ½: powers √.5 and √1.5. Share .2: shapes .2 + .8·.707107 = .765685 and
  // .2 + .8·1.224745 = 1.179796. Level (30 + 60) ÷ 1.945481 = 46.2610.
  const periods = [
    { spend: 50, outcome: 30, month: 0 },
    { spend: 150, outcome: 60, month: 1 },
  ];
  const model = layOutResponse(periods, priors);
  const at = (share: number) => conditionalResponse(model, powersOf(model.logSpend, 0.5), share, steady);
  expect(at(0.2).level).toBeCloseTo(46.261, 3);
  expect(at(0.2).levelVariance).toBeCloseTo(1 / 90, 12);
  // Expected parts: .765685 ÷ 1.945481 = .393571 with share .2; √.5 ÷ (√.5 + √1.5) = .366025 without a base.
  const multinomial = (part: number) => 30 * Math.log(part) + 60 * Math.log(1 - part);
  expect(at(0.2).logEvidence - at(0).logEvidence).toBeCloseTo(
    multinomial(0.393571) - multinomial(0.366025),
    4,
  );
});

test('month effects are at the peak of the posterior, and their evidence is the integral over them', () => {
  const periods = Array.from({ length: 24 }, (_, at) => ({
    spend: 80 + ((at * 37) % 50),
    outcome: at % 2 === 0 ? 60 : 40,
    month: at % 2,
  }));
  const model = layOutResponse(periods, priors);
  const powers = powersOf(model.logSpend, 0.6);
  const share = 0.5;
  const fit = conditionalResponse(model, powers, share, new Float64Array(2));
  /** ln of likelihood × prior, with constants of the data left out. */
  const logDensity = (level: number, months: number[]) =>
    periods.reduce((sum, { outcome, month }, at) => {
      const mean = level * (share * Math.exp(months[month]!) + (1 - share) * powers[at]!);
      return sum + outcome * Math.log(mean) - mean;
    }, 0) -
    months.reduce((sum, effect) => sum + effect ** 2, 0) / (2 * 0.2 ** 2);
  const peak = logDensity(fit.level, [...fit.months]);
  for (const [level, first, second] of [
    [0.01, 0, 0],
    [0, 0.01, 0],
    [0, 0, 0.01],
    [-0.01, 0, 0],
    [0, -0.01, 0],
  ] as const)
    expect(
      logDensity(fit.level * Math.exp(level), [fit.months[0]! + first, fit.months[1]! + second]),
    ).toBeLessThan(peak);
  // The integral by brute force, as a ratio to that without months, which the closed form has exactly.
  const step = 0.02;
  let integral = 0;
  for (let level = -0.4; level <= 0.4; level += step)
    for (let first = -1; first <= 1; first += step)
      for (let second = -1; second <= 1; second += step)
        integral += Math.exp(
          logDensity(fit.level * Math.exp(level), [fit.months[0]! + first, fit.months[1]! + second]) - peak,
        );
  integral *= step ** 3 / (2 * Math.PI * 0.2 ** 2);
  const without = conditionalResponse(model, powers, share, steady);
  const flat = logDensity(without.level, [0, 0]) + Math.log(2 * Math.PI * without.levelVariance) / 2;
  expect(fit.logEvidence - without.logEvidence).toBeCloseTo(peak + Math.log(integral) - flat, 1);
});
