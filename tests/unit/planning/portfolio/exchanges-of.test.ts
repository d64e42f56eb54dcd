import { describe, expect, test } from 'vitest';
import { channelSet } from '../../../../src/planning/portfolio/channel-set.ts';
import { exchangesOf } from '../../../../src/planning/portfolio/exchanges-of.ts';
import type { Resource } from '../../../../src/planning/portfolio/portfolio.ts';
import { roomLeft } from '../../../../src/planning/portfolio/room-left.ts';

const hours = (limit: number, ...need: number[]): Resource => ({
  ...{ id: 'hours', limit },
  need: Float64Array.from(need),
});

describe('exchangesOf', () => {
  test('included channels stay; what comes in needs no more than goes out and is left', () => {
    const { replaceable, fits } = exchangesOf({ include: [0], resources: [hours(10, 3, 4, 6, 7.1)] }, [0, 1]);
    expect(replaceable).toEqual([1]);
    // Without 1, 7 of 10 hours are left.
    expect(fits!(1, 2)).toBe(true);
    expect(fits!(1, 3)).toBe(false);
  });

  test('anything goes without a limit', () => {
    expect(exchangesOf({ include: [] }, [0, 1])).toEqual({ replaceable: [0, 1] });
  });

  test('a set that just meets a large limit may exchange like for like', () => {
    // 1,000,000.0005 of 1,000,000: within a billionth of the limit, and so accepted.
    const money = hours(1e6, 400_000.0005, 600_000, 600_000, 600_001);
    expect(roomLeft([money], channelSet(4, [0, 1]))[0]).toBeGreaterThan(0);
    const { fits } = exchangesOf({ include: [], resources: [money] }, [0, 1]);
    expect(fits!(1, 2)).toBe(true);
    expect(fits!(1, 3)).toBe(false);
  });
});
