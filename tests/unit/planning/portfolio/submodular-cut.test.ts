import fc from 'fast-check';
import { expect, it } from 'vitest';
import { coverage } from '../../../../src/kernel/service/coverage.ts';
import { channelSet } from '../../../../src/planning/portfolio/channel-set.ts';
import { cutHeight } from '../../../../src/planning/portfolio/cut.ts';
import { prepareService } from '../../../../src/planning/portfolio/prepare-service.ts';
import { submodularCut } from '../../../../src/planning/portfolio/submodular-cut.ts';
import { cellOf, problemArbitrary } from './problem-arbitrary.ts';

it('adds what joins to the set and takes what leaves from everything', () => {
  // By hand, shares ½ and ½, equal responses, V(all) = ¾: {0} covers ⅔, 1 would add ⅓, 0 would leave ⅔ behind.
  const service = prepareService({ channelCount: 2, cells: [cellOf(1, [0.5, 1], [0.5, 1])] }, 0.999);
  const cut = submodularCut(service, channelSet(2, [0]), channelSet(2, [0, 1]));
  expect(cut.slope[0]).toBeCloseTo(1 / 3, 12);
  expect(cut.slope[1]).toBeCloseTo(1 / 3, 12);
  expect(cut.constant).toBeCloseTo(1 / 3, 12);
});

it('touches coverage at its own set and lies nowhere below it', () => {
  const members = fc.array(fc.constantFrom(0, 1), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(
      problemArbitrary({ channels: [8, 8], cells: [1, 6] }),
      members,
      members,
      (problem, at, other) => {
        const service = prepareService(problem, 0.999);
        const [set, elsewhere] = [Uint8Array.from(at), Uint8Array.from(other)];
        const cut = submodularCut(service, set, new Uint8Array(8).fill(1));
        expect(cutHeight(cut, set)).toBeCloseTo(coverage(service, set), 11);
        expect(cutHeight(cut, elsewhere)).toBeGreaterThan(coverage(service, elsewhere) - 1e-11);
      },
    ),
    { numRuns: 200, seed: 1 },
  );
});
