import { describe, expect, it } from 'vitest';
import { coverage } from '../../../../src/kernel/service/coverage.ts';
import { channelSet } from '../../../../src/planning/portfolio/channel-set.ts';
import { guaranteeWeights } from '../../../../src/planning/portfolio/guarantee-weights.ts';
import { guaranteedService } from '../../../../src/planning/portfolio/guaranteed-service.ts';
import { prepareService } from '../../../../src/planning/portfolio/prepare-service.ts';
import { cellOf } from './problem-arbitrary.ts';

/** By hand, V(all): ¾ with two halves; nothing; weightless; ½, which only channel 1 serves. */
const problem = {
  channelCount: 2,
  cells: [
    cellOf(5, [0.5, 2], [0.5, 2]),
    cellOf(3, [0, 1], [0.4, 0]),
    cellOf(0, [0.5, 1], [0.5, 1]),
    cellOf(1, [0, 1], [0.5, 1]),
  ],
};

describe('guaranteeWeights', () => {
  it('has the weights of the cells that are left, 0 outside what is guaranteed', () => {
    expect([...guaranteeWeights(problem, (cell) => cell < 3)]).toEqual([5, 0]);
    expect([...guaranteeWeights(problem, () => true)]).toEqual([5, 1]);
  });
});

describe('guaranteedService', () => {
  const service = prepareService(problem, 0.999);
  const covered = (weight: number[], ...channels: number[]) =>
    coverage(guaranteedService(service, Float64Array.from(weight)), channelSet(2, channels));

  it('covers the weighted mean of the cells that are guaranteed', () => {
    expect(covered([1, 0], 0)).toBeCloseTo(2 / 3, 12);
    expect(covered([0, 1], 0)).toBe(0);
    expect(covered([1, 3], 0)).toBeCloseTo(2 / 3 / 4, 12);
    expect(covered([1, 3], 1)).toBeCloseTo((2 / 3 + 3) / 4, 12);
  });

  it('covers everything with all channels, and nothing where nothing is guaranteed', () => {
    expect(covered([0.2, 7], 0, 1)).toBeCloseTo(1, 12);
    expect(covered([0, 0], 0, 1)).toBe(0);
  });
});
