import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contributions } from '../../../../src/kernel/service/contributions.ts';
import { coverage } from '../../../../src/kernel/service/coverage.ts';
import { channelSet } from '../../../../src/planning/portfolio/channel-set.ts';
import { prepareService, type ServiceCell } from '../../../../src/planning/portfolio/prepare-service.ts';
import { cellOf, problemArbitrary } from '../../planning/portfolio/problem-arbitrary.ts';

/** What is served by definition: over all sets of channels that a person may use, the best selected one. */
function servedByDefinition(cell: ServiceCell, selected: number[]): number {
  let served = 0;
  for (let usage = 0; usage < 2 ** selected.length; usage += 1) {
    let probability = 1;
    let best = 0;
    for (const [position, channel] of selected.entries()) {
      const isUsed = Math.floor(usage / 2 ** position) % 2 === 1;
      probability *= isUsed ? cell.share[channel]! : 1 - cell.share[channel]!;
      if (isUsed) best = Math.max(best, cell.response[channel]!);
    }
    served += probability * best;
  }
  return served;
}

describe('coverage', () => {
  it('is the unduplicated reach of independent channels when all respond alike', () => {
    // Sainsbury: shares .5 and .4 reach 1 − .5·.6 = .7. A channel that everybody uses makes V(all) = 1.
    const service = prepareService({ channelCount: 3, cells: [cellOf(1, [0.5, 1], [0.4, 1], [1, 1])] }, 1);
    expect(coverage(service, channelSet(3, [0, 1]))).toBeCloseTo(0.7, 12);
  });

  it('serves each person on the best channel that they use', () => {
    // By hand: {0, 1} serves 3·.2 + 1·.5·.8 = 1; all serve 3·.2 + 2·.25·.8 + 1·.5·.8·.75 = 1.3.
    const service = prepareService(
      { channelCount: 3, cells: [cellOf(1, [0.5, 1], [0.2, 3], [0.25, 2])] },
      0.999,
    );
    expect(coverage(service, channelSet(3, [0, 1]))).toBeCloseTo(1 / 1.3, 12);
  });

  it('agrees with the definition, whoever uses what', () => {
    fc.assert(
      fc.property(
        problemArbitrary({ channels: [1, 7], cells: [1, 4] }),
        fc.integer({ min: 0, max: 127 }),
        ({ channelCount, cells }, mask) => {
          const all = Array.from({ length: channelCount }, (_, channel) => channel);
          const selected = all.filter((channel) => ((mask >> channel) & 1) === 1);
          const useful = cells.filter((cell) => servedByDefinition(cell, all) > 0);
          const weightSum = useful.reduce((sum, cell) => sum + cell.weight, 0);
          const expected = useful.reduce(
            (sum, cell) =>
              sum +
              ((cell.weight / weightSum) * servedByDefinition(cell, selected)) /
                servedByDefinition(cell, all),
            0,
          );
          const service = prepareService({ channelCount, cells }, 1);
          expect(coverage(service, channelSet(channelCount, selected))).toBeCloseTo(expected, 10);
        },
      ),
      { numRuns: 200, seed: 1 },
    );
  });
});

describe('contributions', () => {
  it('are what members lose and others gain', () => {
    // By hand, V(all) = 1.3 as above, V{1} = .6, V{0} = .5, V{0, 1} = 1, so 0 loses .4 and 1 loses .5.
    const service = prepareService(
      { channelCount: 3, cells: [cellOf(1, [0.5, 1], [0.2, 3], [0.25, 2])] },
      0.999,
    );
    const [first, second, third] = contributions(service, channelSet(3, [0, 1]));
    expect(first).toBeCloseTo(0.4 / 1.3, 12);
    expect(second).toBeCloseTo(0.5 / 1.3, 12);
    expect(third).toBeCloseTo(0.3 / 1.3, 12);
  });

  it('are the differences of coverage, for any set', () => {
    fc.assert(
      fc.property(
        problemArbitrary({ channels: [1, 12], cells: [1, 6] }),
        fc.integer({ min: 0, max: 4095 }),
        (problem, mask) => {
          const service = prepareService(problem, 0.999);
          const set = Uint8Array.from(
            { length: problem.channelCount },
            (_, channel) => (mask >> channel) & 1,
          );
          for (const [channel, contribution] of contributions(service, set).entries()) {
            const inside = set.slice();
            inside[channel] = 1;
            const outside = set.slice();
            outside[channel] = 0;
            expect(contribution).toBeCloseTo(coverage(service, inside) - coverage(service, outside), 12);
          }
        },
      ),
      { numRuns: 200, seed: 1 },
    );
  });
});
