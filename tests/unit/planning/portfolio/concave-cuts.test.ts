import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channelSet } from '../../../../src/planning/portfolio/channel-set.ts';
import { type Cut, concaveCuts } from '../../../../src/planning/portfolio/concave-cuts.ts';
import { coverage } from '../../../../src/planning/portfolio/coverage.ts';
import { prepareService } from '../../../../src/planning/portfolio/prepare-service.ts';
import { cellOf, problemArbitrary } from './problem-arbitrary.ts';

const heightAt = (cuts: Cut[], point: ArrayLike<number>) =>
  cuts.reduce(
    (sum, cut) =>
      sum + cut.slope.reduce((height, slope, index) => height + slope * point[index]!, cut.constant),
    0,
  );

describe('concaveCuts', () => {
  it('is the tangent of the concave extension', () => {
    // By hand: one channel of share ½, so V = 1 − ½^x over V(all) = ½, slope 2·½^x·ln 2.
    const service = prepareService({ channelCount: 1, cells: [cellOf(1, [0.5, 3])] }, 0.999);
    const [cut] = concaveCuts(service, [0.5], 1);
    expect(cut!.height).toBeCloseTo(2 * (1 - Math.SQRT1_2), 12);
    expect(cut!.slope[0]).toBeCloseTo(2 * Math.SQRT1_2 * Math.LN2, 12);
  });

  it('touches coverage at its own set and lies nowhere below it', () => {
    const unit = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        problemArbitrary({ channels: [8, 8], cells: [1, 6] }),
        fc.integer({ min: 1, max: 3 }),
        fc.array(unit, { minLength: 8, maxLength: 8 }),
        fc.array(fc.constantFrom(0, 1), { minLength: 8, maxLength: 8 }),
        (problem, groupCount, point, members) => {
          const service = prepareService(problem, 0.999);
          const set = Uint8Array.from(members);
          expect(heightAt(concaveCuts(service, set, groupCount), set)).toBeCloseTo(
            coverage(service, set),
            11,
          );
          expect(heightAt(concaveCuts(service, point, groupCount), set)).toBeGreaterThan(
            coverage(service, set) - 1e-11,
          );
        },
      ),
      { numRuns: 200, seed: 1 },
    );
  });

  it('gives every group its own cells', () => {
    const cells = [cellOf(1, [0.5, 1], [0, 1]), cellOf(3, [0, 1], [0.5, 1])];
    const [first, second] = concaveCuts(
      prepareService({ channelCount: 2, cells }, 0.999),
      channelSet(2, [0, 1]),
      2,
    );
    expect(first!.height).toBeCloseTo(0.25, 12);
    expect(second!.height).toBeCloseTo(0.75, 12);
    expect(first!.slope[1]).toBe(0);
  });
});
