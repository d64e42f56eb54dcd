import { describe, expect, it } from 'vitest';
import type { RateModel } from '../../../../src/kernel/rates/rate-model.ts';
import { modelOf } from './model-of.ts';

const priors = { interceptMean: -3, interceptSpread: 5, effectSpread: 1, concentration: 50 };

function model(channelCount: number, segmentCount: number, trials: number[], regionCount = 1) {
  const successes = new Float64Array(trials.length);
  return modelOf({
    family: 'binomial',
    channelCount,
    segmentCount,
    regionCount,
    trials: Float64Array.from(trials),
    successes,
    priors,
  });
}

const placesOf = (effects: RateModel['effects']) => effects.map(({ start, count }) => ({ start, count }));

describe('RateModel', () => {
  it('puts the effect with fewer groups first', () => {
    // Two segments (slots 1, 2), three channels (slots 3 to 5).
    const { effects, coreSize, size, slots } = model(3, 2, [1, 1, 1, 1, 1, 1]);
    expect({ effects: placesOf(effects), coreSize, size }).toEqual({
      effects: [
        { start: 1, count: 2 },
        { start: 3, count: 3 },
      ],
      coreSize: 3,
      size: 6,
    });
    expect([...slots.core]).toEqual([1, 1, 1, 2, 2, 2]);
    expect([...slots.diagonal]).toEqual([3, 4, 5, 3, 4, 5]);
    expect(slots.secondCore).toHaveLength(0);
  });

  it('puts the largest of three effects on the diagonal', () => {
    // Two segments (slots 1, 2), three channels (3 to 5), four regions (6 to 9); regions outermost.
    const trials = Array.from({ length: 24 }, () => 1);
    const { effects, coreSize, size, slots } = model(3, 2, trials, 4);
    expect({ effects: placesOf(effects), coreSize, size }).toEqual({
      effects: [
        { start: 1, count: 2 },
        { start: 3, count: 3 },
        { start: 6, count: 4 },
      ],
      coreSize: 6,
      size: 10,
    });
    const at = (cell: number) => [slots.secondCore[cell], slots.core[cell], slots.diagonal[cell]];
    // Region 0, segment 0, channel 0; region 0, segment 1, channel 2; region 3, segment 1, channel 1.
    expect([0, 5, 22].map(at)).toEqual([
      [1, 3, 6],
      [2, 5, 6],
      [2, 4, 9],
    ]);
  });

  it('drops an effect with a single group', () => {
    const { effects, size, slots } = model(3, 1, [1, 1, 1]);
    expect(placesOf(effects)).toEqual([{ start: 1, count: 3 }]);
    expect([...slots.core]).toEqual([size, size, size]);
    expect([...slots.diagonal]).toEqual([1, 2, 3]);
    expect(model(1, 1, [1]).effects).toEqual([]);
  });

  it('keeps the measured cells only', () => {
    // Equal numbers: channels in the core (slots 1, 2), segments on the diagonal (3, 4).
    const { cells, measuredSlots } = model(2, 2, [0, 5, 0, 7]);
    expect([...cells.trials]).toEqual([5, 7]);
    expect([...measuredSlots.core]).toEqual([2, 2]);
    expect([...measuredSlots.diagonal]).toEqual([3, 4]);
    expect(cells.count).toBe(2);
  });
});
