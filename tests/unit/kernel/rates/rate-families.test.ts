import { describe, expect, it } from 'vitest';
import { BinomialFamily } from '../../../../src/kernel/rates/binomial-family.ts';
import { PoissonFamily } from '../../../../src/kernel/rates/poisson-family.ts';
import { MeasuredCells, type RateFamily } from '../../../../src/kernel/rates/rate-family.ts';

const binomialFamily = new BinomialFamily();
const poissonFamily = new PoissonFamily();

function cell(trials: number, successes: number): MeasuredCells {
  return new MeasuredCells(Float64Array.of(trials), Float64Array.of(successes));
}

function likelihood(
  family: RateFamily,
  trials: number,
  successes: number,
  predictor: number,
  concentration: number,
) {
  return family.logLikelihood(cell(trials, successes), Float64Array.of(predictor), concentration);
}

describe('binomialFamily', () => {
  it('is the beta-binomial without its binomial coefficient', () => {
    // M = 2 and μ = ½ is the uniform distribution, under which every count of 0 … 3 has probability ¼; one
    // success can fall on three places.
    expect(likelihood(binomialFamily, 3, 1, 0, 2)).toBeCloseTo(Math.log(1 / 4 / 3), 14);
    expect(likelihood(binomialFamily, 3, 0, 0, 2)).toBeCloseTo(Math.log(1 / 4), 14);
  });

  it('approaches the binomial as M grows', () => {
    // μ = 0.2: 0.2² · 0.8³.
    expect(likelihood(binomialFamily, 5, 2, Math.log(0.25), 1e9)).toBeCloseTo(
      Math.log(0.2 ** 2 * 0.8 ** 3),
      6,
    );
  });
});

describe('poissonFamily', () => {
  it('is the gamma-Poisson without n^y ÷ y!', () => {
    // M = 1, μ = 1, n = 1: geometric with probability ½, P(y) = ½ · ½^y.
    expect(likelihood(poissonFamily, 1, 0, 0, 1)).toBeCloseTo(Math.log(1 / 2), 14);
    expect(likelihood(poissonFamily, 1, 1, 0, 1)).toBeCloseTo(Math.log(1 / 4), 14);
    expect(likelihood(poissonFamily, 1, 2, 0, 1)).toBeCloseTo(Math.log((1 / 8) * 2), 14);
  });

  it('approaches the Poisson as M grows', () => {
    // λ = 0.2 and n = 10: e⁻² · 0.2³ without 10³ ÷ 3!.
    expect(likelihood(poissonFamily, 10, 3, Math.log(0.2), 1e9)).toBeCloseTo(-2 + 3 * Math.log(0.2), 6);
  });
});

describe.each([
  ['binomialFamily', binomialFamily],
  ['poissonFamily', poissonFamily],
] as const)('%s', (_, family) => {
  it.each([
    [40, 3, -2.5, 30],
    [40, 0, -4, 200],
    [1000, 37, -3, 5],
    [7.5, 2.25, -1, 60],
    [6, 6, 0.5, 12],
  ])('differentiates its own likelihood: n %d, y %d', (trials, successes, predictor, concentration) => {
    const slopes = new Float64Array(1);
    const curvatures = new Float64Array(1);
    family.differentiate(
      cell(trials, successes),
      Float64Array.of(predictor),
      concentration,
      slopes,
      curvatures,
    );
    const step = 1e-3;
    const [below, here, above] = [-step, 0, step].map((shift) =>
      likelihood(family, trials, successes, predictor + shift, concentration),
    ) as [number, number, number];
    expect(slopes[0]).toBeCloseTo((above - below) / (2 * step), 4);
    expect(curvatures[0]).toBeCloseTo((above - 2 * here + below) / step ** 2, 3);
  });

  it('stays finite at absurd predictors', () => {
    const slopes = new Float64Array(1);
    const curvatures = new Float64Array(1);
    for (const predictor of [-1e4, 1e4]) {
      family.differentiate(cell(50, 5), Float64Array.of(predictor), 80, slopes, curvatures);
      expect(Number.isFinite(slopes[0]!) && Number.isFinite(curvatures[0]!)).toBe(true);
      expect(Number.isFinite(likelihood(family, 50, 5, predictor, 80))).toBe(true);
    }
  });
});
