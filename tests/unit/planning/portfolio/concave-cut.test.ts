import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverage } from '../../../../src/kernel/service/coverage.ts';
import { concaveCut } from '../../../../src/planning/portfolio/concave-cut.ts';
import { cutHeight } from '../../../../src/planning/portfolio/cut.ts';
import { prepareService } from '../../../../src/planning/portfolio/prepare-service.ts';
import { cellOf, problemArbitrary } from './problem-arbitrary.ts';

describe('concaveCut', () => {
  it('is the tangent of the concave extension', () => {
    // By hand: one channel of share ½, so V = 1 − ½^x over V(all) = ½, slope 2·½^x·ln 2.
    const service = prepareService({ channelCount: 1, cells: [cellOf(1, [0.5, 3])] }, 0.999);
    const cut = concaveCut(service, [0.5]);
    expect(cutHeight(cut, [0.5])).toBeCloseTo(2 * (1 - Math.SQRT1_2), 12);
    expect(cut.slope[0]).toBeCloseTo(2 * Math.SQRT1_2 * Math.LN2, 12);
  });

  it('touches coverage at its own set and lies nowhere below it', () => {
    const unit = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        problemArbitrary({ channels: [8, 8], cells: [1, 6] }),
        fc.array(unit, { minLength: 8, maxLength: 8 }),
        fc.array(fc.constantFrom(0, 1), { minLength: 8, maxLength: 8 }),
        (problem, point, members) => {
          const service = prepareService(problem, 0.999);
          const set = Uint8Array.from(members);
          const covered = coverage(service, set);
          expect(cutHeight(concaveCut(service, set), set)).toBeCloseTo(covered, 11);
          expect(cutHeight(concaveCut(service, point), set)).toBeGreaterThan(covered - 1e-11);
        },
      ),
      { numRuns: 200, seed: 1 },
    );
  });
});
