import { describe, expect, it } from 'vitest';
import { GammaSampler } from '../../../src/kernel/random/gamma-sampler.ts';
import { Hyperparameters } from '../../../src/kernel/rates/conditional-density.ts';
import { conditionalPosterior } from '../../../src/kernel/rates/conditional-posterior.ts';
import { drawRates } from '../../../src/kernel/rates/draw-rates.ts';
import { meanRates } from '../../../src/kernel/rates/mean-rates.ts';
import { RateGrid } from '../../../src/kernel/rates/rate-grid.ts';
import { createRandom } from '../../../src/statistics/random.ts';
import type { RateProblem } from '../../../src/statistics/rates/rate-problem.ts';
import { createRateSolver } from '../../../src/statistics/rates/rate-solver.ts';
import { continueRandom } from '../../../src/wasm/continue-random.ts';
import { borrowKernel, giveBack, type Kernel, withKernel } from '../../../src/wasm/kernel.ts';
import { createScriptKernel } from '../../../src/wasm/script-kernel.ts';
import { modelOf } from '../kernel/rates/model-of.ts';

const DRAWS = 200;
const hyperparameters = [
  { weight: 0.4, concentration: 20, spreads: [0.3, 0.8] },
  { weight: 0.6, concentration: 400, spreads: [0.9, 0.2] },
];

/** Twelve cells with counts from none to many, one of them not measured. */
function problemOf(family: RateProblem['family']): RateProblem {
  const cells = Array.from({ length: 12 }, (_, cell) => cell);
  return {
    ...{ family, channelCount: 4, segmentCount: 3 },
    trials: Float64Array.from(cells, (cell) => (cell === 7 ? 0 : 5 + 40 * cell * cell)),
    successes: Float64Array.from(cells, (cell) =>
      cell === 7 ? 0 : Math.floor(cell ** 2 / 3) + (cell % 2) / 4,
    ),
    priors: { interceptMean: -3, interceptSpread: 5, effectSpread: 1, concentration: 50 },
  };
}

function inJavaScript(problem: RateProblem) {
  const model = modelOf(problem);
  const grid = new RateGrid(model);
  const start = model.middle();
  const evidence = hyperparameters.map(({ weight, concentration, spreads }) => {
    const point = new Hyperparameters(concentration, Float64Array.from(spreads));
    const posterior = conditionalPosterior(model, point, start);
    grid.add(posterior, weight);
    return posterior.logEvidence;
  });
  return { evidence, mean: meanRates(grid), draws: drawRates(grid, DRAWS, createRandom(5)) };
}

function inTheKernel(problem: RateProblem, lend: typeof withKernel) {
  return lend((kernel) => {
    const solver = createRateSolver(kernel, problem);
    const solved = hyperparameters.map((point) => ({ ...point, ...solver.solve(point, solver.middle) }));
    const { mean, draw } = solver.summarize(solved);
    const { values } = draw(DRAWS, createRandom(5));
    return { evidence: solved.map(({ logEvidence }) => logEvidence), mean, draws: values };
  });
}

// The authority is the same source as JavaScript. Logarithms and exponentials differ in the last bit.
describe.each([
  ['compiled', 'binomial', withKernel],
  ['compiled', 'poisson', withKernel],
  ['script', 'binomial', <T>(work: (kernel: Kernel) => T) => work(createScriptKernel())],
] as const)('the %s kernel, %s', (_, family, lend) => {
  const expected = inJavaScript(problemOf(family));
  const found = inTheKernel(problemOf(family), lend);

  it.each(['evidence', 'mean', 'draws'] as const)('has the %s of its source', (what) => {
    expect(found[what]).toHaveLength(expected[what].length);
    for (const [index, value] of expected[what].entries())
      expect(Math.abs(found[what][index]! / value - 1)).toBeLessThan(1e-8);
  });
});

describe('continueRandom', () => {
  it('goes on where the source is, which goes on where the kernel ended', () => {
    const [random, expected] = [createRandom(9), createRandom(9)];
    const gamma = new GammaSampler(expected);
    for (let call = 0; call < 2; call++) {
      const found = withKernel((kernel) =>
        continueRandom(kernel, random, (inside) => kernel.read(kernel.drawGammas(2.5, 50, inside))),
      );
      for (const value of found) expect(value).toBeCloseTo(gamma.draw(2.5), 10);
    }
    expect(random.uniform()).toBe(expected.uniform());
  });
});

describe('a kernel', () => {
  it('begins anew when it is lent again, also after a failure', () => {
    const places = [0, 1].map(() => withKernel((kernel) => kernel.write(Float64Array.of(1, 2, 3))));
    expect(places[0]).toBe(places[1]);
    const first = borrowKernel();
    giveBack(first);
    expect(() =>
      withKernel(() => {
        throw new Error('on purpose');
      }),
    ).toThrow('on purpose');
    expect(borrowKernel()).toBe(first);
    giveBack(first);
  });

  it('is not lent again once it has trapped, as without memory', () => {
    const first = borrowKernel();
    giveBack(first);
    expect(() =>
      withKernel(() => {
        throw new WebAssembly.RuntimeError('unreachable');
      }),
    ).toThrow(RangeError);
    const next = borrowKernel();
    expect(next).not.toBe(first);
    giveBack(next);
  });

  it('has a memory of its own', () => {
    const [one, other] = [borrowKernel(), borrowKernel()];
    const [first, second] = [one.write(Float64Array.of(1)), other.write(Float64Array.of(2))];
    expect([...one.read(first), ...other.read(second)]).toEqual([1, 2]);
    giveBack(one);
    giveBack(other);
  });

  it('takes whole numbers, bytes, and arrays larger than its memory was', () => {
    withKernel((kernel) => {
      expect([...kernel.readIntegers(kernel.writeIntegers(Int32Array.of(-1, 2 ** 31 - 1)))]).toEqual([
        -1,
        2 ** 31 - 1,
      ]);
      expect([...kernel.readBytes(kernel.writeBytes(Uint8Array.of(0, 255)))]).toEqual([0, 255]);
      const many = new Float64Array(3e6).fill(0.5);
      expect(kernel.read(kernel.write(many))).toEqual(many);
    });
  });

  it('stops rather than read what is not there, where indices are checked', () => {
    withKernel((kernel) => {
      const shares = kernel.write(Float64Array.of(0.5));
      const pairs = kernel.writeIntegers(Int32Array.of(3));
      const draw = () => kernel.drawShares(shares, pairs, shares, shares, 1, kernel.createRandom(0, 1, 2, 3));
      expect(draw).toThrow('out of range');
    });
  });
});
