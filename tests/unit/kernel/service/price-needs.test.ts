import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NeedPricing } from '../../../../src/kernel/service/price-needs.ts';

function bound(gains: number[], left: number, needs: number[][], room: number[]): number {
  const candidates = Int32Array.from(gains.keys());
  const pricing = new NeedPricing(gains.length);
  pricing.price(
    Float64Array.from(gains),
    candidates,
    candidates.length,
    left,
    Float64Array.from(needs.flat()),
    Float64Array.from(room),
  );
  const { worth, unspent } = pricing;
  const largest = [...worth].map((own) => Math.max(0, own)).sort((one, other) => other - one);
  return largest.slice(0, left).reduce((sum, own) => sum + own, unspent);
}

it('prices a scarce resource so that the bound meets what fits', () => {
  // By hand: 0 and 1 gain most, .9, but need 15 of 10 hours; 1 and 2 fit and gain .7, which prices from .04 to
  // .06 an hour prove: at .05, .5 unspent + .15 + .05.
  expect(bound([0.5, 0.4, 0.3], 2, [[10, 5, 5]], [10])).toBeCloseTo(0.7, 3);
});

it('costs nothing where the largest gains fit', () => {
  expect(bound([0.5, 0.4, 0.3], 2, [[10, 5, 5]], [15])).toBeCloseTo(0.9, 12);
});

it('lies nowhere below what any set within the room gains', () => {
  const row = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 6, maxLength: 6 });
  const room = fc.double({ min: 0, max: 3, noNaN: true });
  fc.assert(
    fc.property(
      row,
      row,
      row,
      room,
      room,
      fc.integer({ min: 1, max: 6 }),
      (gains, one, other, a, b, left) => {
        const proven = bound(gains, left, [one, other], [a, b]);
        for (let set = 0; set < 64; set += 1) {
          const members = [0, 1, 2, 3, 4, 5].filter((channel) => ((set >> channel) & 1) === 1);
          const sum = (values: number[]) => members.reduce((total, channel) => total + values[channel]!, 0);
          if (members.length > left || sum(one) > a || sum(other) > b) continue;
          expect(proven).toBeGreaterThanOrEqual(sum(gains) - 1e-12);
        }
      },
    ),
    { numRuns: 200, seed: 1 },
  );
});
