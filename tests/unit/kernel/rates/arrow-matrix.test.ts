import { describe, expect, it } from 'vitest';
import { ArrowMatrix } from '../../../../src/kernel/rates/arrow-matrix.ts';
import { predictorVariances } from '../../../../src/kernel/rates/predictor-variances.ts';

/**
 *     4 1 1
 *     1 3 0     determinant 19, inverse (6 −2 −3; −2 7 1; −3 1 11) ÷ 19, by hand
 *     1 0 2
 */
function example(): ArrowMatrix {
  const matrix = new ArrowMatrix(1, 2);
  matrix.core.set([4]);
  matrix.border.set([1, 1]);
  matrix.diagonal.set([3, 2]);
  return matrix;
}

/** The same matrix with all but its last entry in the core. */
function wider(): ArrowMatrix {
  const matrix = new ArrowMatrix(2, 1);
  matrix.core.set([4, 1, 1, 3]);
  matrix.border.set([1, 0]);
  matrix.diagonal.set([2]);
  return matrix;
}

describe.each([
  ['narrow core', example],
  ['wide core', wider],
])('ArrowMatrix, %s', (_, create) => {
  it('knows its determinant', () => {
    const matrix = create();
    expect(matrix.factor()).toBe(true);
    expect(matrix.logDeterminant()).toBeCloseTo(Math.log(19), 14);
  });

  it('solves', () => {
    const matrix = create();
    matrix.factor();
    const vector = Float64Array.of(19, 38, 0);
    matrix.solve(vector);
    // 19 · (first column + twice the second) of the inverse.
    expect([...vector]).toEqual([2, 12, -1].map((entry) => expect.closeTo(entry, 12)));
  });

  it('correlates white noise so that its covariance is the inverse', () => {
    const matrix = create();
    matrix.factor();
    const covariance = new Float64Array(9);
    // The map is linear: its images of the unit vectors, multiplied with themselves, add up to the covariance.
    for (let unit = 0; unit < 3; unit++) {
      const image = new Float64Array(3);
      image[unit] = 1;
      matrix.correlate(image);
      for (let entry = 0; entry < 9; entry++) {
        covariance[entry]! += image[Math.floor(entry / 3)]! * image[entry % 3]!;
      }
    }
    const inverse = [6, -2, -3, -2, 7, 1, -3, 1, 11].map((entry) => expect.closeTo(entry / 19, 12));
    expect([...covariance]).toEqual(inverse);
  });

  it('can be used again', () => {
    const matrix = create();
    matrix.clear();
    expect(matrix.factor()).toBe(false);
  });
});

it('notices a matrix that is not positive definite', () => {
  const matrix = example();
  matrix.core[0] = 0.8;
  // 1 ÷ 3 + 1 ÷ 2 exceeds 0.8.
  expect(matrix.factor()).toBe(false);
});

describe('predictorVariances', () => {
  const slots = (core: number[], diagonal: number[], secondCore: number[] = []) => ({
    core: Int32Array.from(core),
    diagonal: Int32Array.from(diagonal),
    secondCore: Int32Array.from(secondCore),
  });

  it('is the variance of the sum of three entries', () => {
    const matrix = wider();
    matrix.factor();
    // All three: the sum of all entries of the inverse, (6 + 7 + 11 − 4 − 6 + 2) ÷ 19. Then without the effect in
    // the core, without the one on the diagonal, and with neither (slot 3 does not exist).
    const variances = predictorVariances(matrix, slots([1, 3, 1, 3], [2, 2, 3, 3]));
    expect([...variances]).toEqual(
      [16 / 19, (6 + 11 - 6) / 19, (6 + 7 - 4) / 19, 6 / 19].map((entry) => expect.closeTo(entry, 12)),
    );
  });

  it('works with a single effect on the diagonal', () => {
    const matrix = example();
    matrix.factor();
    const variances = predictorVariances(matrix, slots([3, 3], [1, 2]));
    expect([...variances]).toEqual([9 / 19, 11 / 19].map((entry) => expect.closeTo(entry, 12)));
  });

  it('is the variance of the sum of four entries', () => {
    //     4 1 1 1
    //     1 3 0 1     times (1, 12, 21, 6) ÷ 43 is (1, 1, 1, 1), so all entries of the inverse add up to
    //     1 0 2 0     (1 + 12 + 21 + 6) ÷ 43.
    //     1 1 0 5
    const matrix = new ArrowMatrix(3, 1);
    matrix.core.set([4, 0, 0, 1, 3, 0, 1, 0, 2]);
    matrix.border.set([1, 1, 0]);
    matrix.diagonal.set([5]);
    matrix.factor();
    const [variance] = predictorVariances(matrix, slots([2], [3], [1]));
    expect(variance).toBeCloseTo(40 / 43, 12);
  });
});
