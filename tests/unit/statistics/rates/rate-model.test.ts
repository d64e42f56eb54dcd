import { describe, expect, it } from 'vitest';
import { createRateModel } from '../../../../src/statistics/rates/rate-model.ts';

const priors = { interceptMean: -3, interceptSpread: 5, effectSpread: 1, concentration: 50 };

function model(channelCount: number, segmentCount: number, trials: number[]) {
  const successes = new Float64Array(trials.length);
  return createRateModel({
    family: 'binomial',
    channelCount,
    segmentCount,
    trials: Float64Array.from(trials),
    successes,
    priors,
  });
}

describe('createRateModel', () => {
  it('puts the effect with fewer groups first', () => {
    // Two segments (slots 1, 2), three channels (slots 3 to 5).
    const { effects, coreSize, size, firstSlot, secondSlot } = model(3, 2, [1, 1, 1, 1, 1, 1]);
    expect({ effects, coreSize, size }).toEqual({
      effects: [
        { start: 1, count: 2 },
        { start: 3, count: 3 },
      ],
      coreSize: 3,
      size: 6,
    });
    expect([...firstSlot]).toEqual([1, 1, 1, 2, 2, 2]);
    expect([...secondSlot]).toEqual([3, 4, 5, 3, 4, 5]);
  });

  it('drops an effect with a single group', () => {
    const { effects, size, firstSlot, secondSlot } = model(3, 1, [1, 1, 1]);
    expect(effects).toEqual([{ start: 1, count: 3 }]);
    expect([...firstSlot]).toEqual([size, size, size]);
    expect([...secondSlot]).toEqual([1, 2, 3]);
    expect(model(1, 1, [1]).effects).toEqual([]);
  });

  it('keeps the measured cells only', () => {
    const { cells, measuredFirstSlot, measuredSecondSlot } = model(2, 2, [0, 5, 0, 7]);
    expect([...cells.trials]).toEqual([5, 7]);
    // Equal numbers: channels are first.
    expect([...measuredFirstSlot].length + [...measuredSecondSlot].length).toBe(4);
    expect(cells.count).toBe(2);
  });
});
