import { describe, expect, it } from 'vitest';
import { conversionRates, conversionRatesOf } from '../../../src/metrics/conversion-rates.ts';
import type { Market } from '../../../src/metrics/market.ts';
import { stageCounts } from '../../../src/metrics/stage-counts.ts';
import type { CellCounts } from '../../../src/model/observations.ts';
import { createRandom } from '../../../src/statistics/random.ts';
import { knowledge } from '../../builders/knowledge.ts';
import { buildMarket } from '../../builders/market.ts';

const { method } = knowledge;
const channels = ['email', 'search', 'store'];
const segments = ['a', 'b'];
const stages = ['awareness', 'purchase'] as const;

/** Trials and successes in the order of the cells of purchase; the last ones may be left out. */
function cells(pairs: readonly (readonly [number, number])[]): Partial<CellCounts>[] {
  return pairs.map(([trials, successes], cell) => ({
    segment: segments[Math.floor(cell / 3)]!,
    channel: channels[cell % 3]!,
    trials,
    successes,
  }));
}

function region(counts: readonly Partial<CellCounts>[]): Market {
  return buildMarket({ channels, segments, stages, counts });
}

function together(markets: readonly Market[]) {
  const counts = markets.map((market) => stageCounts(market, method).stages);
  return conversionRatesOf(markets, counts, method, 200, createRandom(1));
}

const even = cells([
  [400, 20],
  [300, 9],
  [500, 40],
  [350, 21],
  [200, 8],
  [100, 9],
]);
/** Converts twice as often; nothing is known of the last cell. */
const better = cells([
  [400, 40],
  [300, 18],
  [500, 80],
  [350, 42],
  [200, 16],
]);

describe('conversionRatesOf', () => {
  it('is conversionRates for one market', () => {
    const market = region(even);
    const counts = stageCounts(market, method).stages;
    const [alone] = together([market]);
    expect(alone).toEqual(conversionRates(market, counts, method, 200, createRandom(1)));
    expect(alone!.map(({ model }) => model)).toEqual(['none', 'binomial']);
  });

  it('gives every market its own cells', () => {
    const [first, second] = together([region(even), region(better)]).map((rates) => rates[1]!);
    expect([...first!.measured]).toEqual([0, 1, 2, 3, 4, 5]);
    expect([...second!.measured]).toEqual([0, 1, 2, 3, 4]);
    for (const { posterior } of [first!, second!]) {
      expect(posterior!.mean).toHaveLength(6);
      expect(posterior!.draws).toHaveLength(200);
      expect(posterior!.draws[0]).toHaveLength(6);
    }
    // Raw rates are twice as high in the second; its last cell was not measured and follows suit.
    expect(second!.posterior!.overall / first!.posterior!.overall).toBeGreaterThan(1.6);
    expect(second!.posterior!.mean[5]! / first!.posterior!.mean[5]!).toBeGreaterThan(1.4);
  });

  it('follows the markets when they change places', () => {
    const [first, second] = together([region(even), region(better)]);
    const [movedSecond, movedFirst] = together([region(better), region(even)]);
    const pairs = [
      [first, movedFirst],
      [second, movedSecond],
    ] as const;
    for (const [before, after] of pairs) {
      before![1]!.posterior!.mean.forEach((rate, cell) => {
        expect(after![1]!.posterior!.mean[cell]! / rate).toBeCloseTo(1, 6);
      });
    }
  });

  it('predicts a stage that only another market measured', () => {
    const [known, silent] = together([region(even), region([])]).map((rates) => rates[1]!);
    expect(silent!.model).toBe('binomial');
    expect(silent!.measured.size).toBe(0);
    // Nothing tells the regions apart: predictions lie about where the other region is, but are less certain.
    const { mean, overall, lower, upper } = silent!.posterior!;
    mean.forEach((rate, cell) => {
      expect(Math.abs(rate / known!.posterior!.mean[cell]! - 1)).toBeLessThan(0.25);
      const width = Math.log(upper[cell]! / lower[cell]!);
      expect(width).toBeGreaterThan(
        Math.log(known!.posterior!.upper[cell]! / known!.posterior!.lower[cell]!),
      );
    });
    expect(overall).toBeCloseTo(mean.reduce((sum, rate) => sum + rate, 0) / 6, 12);
  });

  it('has no rate in a stage that no market measured', () => {
    const rates = together([region(even), region(better)]);
    expect(rates.map(([awareness]) => awareness)).toEqual(
      rates.map(() => ({ model: 'none', posterior: null, measured: new Set() })),
    );
  });

  it('counts events in all markets when one of them does', () => {
    const events = cells([
      [100, 150],
      [90, 120],
      [80, 20],
    ]);
    const rates = together([region(even), region(events)]);
    expect(rates.map((stages) => stages[1]!.model)).toEqual(['poisson', 'poisson']);
    expect(rates[1]![1]!.posterior!.mean[0]).toBeGreaterThan(1);
  });

  it('takes markets of which only some know the whole audience', () => {
    const whole = region([...even, { segment: 'everyone', channel: 'email', trials: 900, successes: 45 }]);
    const [own, wide] = together([region(better), whole]).map((rates) => rates[1]!);
    expect(own!.posterior!.mean).toHaveLength(6);
    expect(wide!.posterior!.mean).toHaveLength(9);
    expect([...wide!.measured]).toEqual([0, 1, 2, 3, 4, 5, 6]);
    // 45 of 900 in the row of the whole audience.
    expect(Math.abs(wide!.posterior!.mean[6]! - 0.05)).toBeLessThan(0.01);
    expect(own!.posterior!.overall / wide!.posterior!.overall).toBeGreaterThan(1.5);
  });
});
