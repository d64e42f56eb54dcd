import { describe, expect, it } from 'vitest';
import { coverage } from '../../../../src/kernel/service/coverage.ts';
import { channelSet } from '../../../../src/planning/portfolio/channel-set.ts';
import { prepareService } from '../../../../src/planning/portfolio/prepare-service.ts';
import { cellOf } from './problem-arbitrary.ts';

describe('prepareService', () => {
  it('sorts the channels of a cell by response, ties by index, and leaves out those that serve nobody', () => {
    const service = prepareService(
      { channelCount: 5, cells: [cellOf(1, [0.5, 1], [0.2, 3], [0.4, 1], [0, 9], [0.7, 0])] },
      0.999,
    );
    expect([...service.channel]).toEqual([1, 0, 2]);
    expect([...service.share]).toEqual([0.2, 0.5, 0.4]);
  });

  it('scales each cell by what all channels serve', () => {
    // By hand: V(all) = 2·0.5 + 1·0.4·0.5 = 1.2; the only cell has weight 1.
    const service = prepareService({ channelCount: 2, cells: [cellOf(7, [0.4, 1], [0.5, 2])] }, 0.999);
    expect(service.value[0]).toBeCloseTo(2 / 1.2, 12);
    expect(service.value[1]).toBeCloseTo(1 / 1.2, 12);
  });

  it('leaves out cells that nothing can serve and renormalises the weights', () => {
    const cells = [cellOf(3, [0.5, 1], [0, 1]), cellOf(5, [0, 1], [0.3, 0]), cellOf(1, [0, 1], [0.5, 1])];
    const service = prepareService({ channelCount: 2, cells }, 0.999);
    expect(service.cellCount).toBe(2);
    expect(coverage(service, channelSet(2, [0]))).toBeCloseTo(0.75, 12);
    expect(coverage(service, channelSet(2, [1]))).toBeCloseTo(0.25, 12);
  });

  it('leaves out a cell without weight', () => {
    const cells = [cellOf(0, [0.5, 1], [0, 1]), cellOf(1, [0, 1], [0.5, 1])];
    expect(prepareService({ channelCount: 2, cells }, 0.999).cellCount).toBe(1);
  });

  it('caps shares, so that a channel everybody uses does not hide the others', () => {
    const service = prepareService({ channelCount: 1, cells: [cellOf(1, [1, 1])] }, 0.999);
    expect(service.share[0]).toBe(0.999);
  });

  it('covers nothing where nothing can be served', () => {
    const service = prepareService({ channelCount: 1, cells: [cellOf(1, [0, 1])] }, 0.999);
    expect(coverage(service, channelSet(1, [0]))).toBe(0);
  });

  it('refuses cells of another length and values that are no numbers', () => {
    expect(() => prepareService({ channelCount: 3, cells: [cellOf(1, [0.5, 1])] }, 0.999)).toThrow(
      RangeError,
    );
    expect(() => prepareService({ channelCount: 1, cells: [cellOf(1, [Number.NaN, 1])] }, 0.999)).toThrow(
      RangeError,
    );
    expect(() => prepareService({ channelCount: 1, cells: [cellOf(1, [0.5, -1])] }, 0.999)).toThrow(
      RangeError,
    );
  });
});
