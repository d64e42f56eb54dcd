import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channelSet } from '../../../../src/planning/portfolio/channel-set.ts';
import { coverage } from '../../../../src/planning/portfolio/coverage.ts';
import { prepareService, type Service } from '../../../../src/planning/portfolio/prepare-service.ts';
import { swapProbabilities } from '../../../../src/planning/portfolio/swap-probabilities.ts';
import { cellOf, problemArbitrary } from './problem-arbitrary.ts';

const drawOf = (...responses: [number, number, number]) =>
  prepareService(
    { channelCount: 3, cells: [cellOf(1, [0.5, responses[0]], [0.5, responses[1]], [0.5, responses[2]])] },
    0.999,
  );

describe('swapProbabilities', () => {
  it('is the share of draws in which an exchange covers more', () => {
    // Equal shares, so the set {0} covers more with whatever responds better: 1 in two of four draws, 2 in one.
    const draws = [drawOf(1, 2, 0.5), drawOf(1, 3, 2), drawOf(1, 0.5, 0.5), drawOf(1, 1, 1)];
    expect([...swapProbabilities(draws, [0], [0])]).toEqual([0, 0.5, 0.25]);
  });

  it('never replaces a member that has to stay', () => {
    expect([...swapProbabilities([drawOf(1, 2, 3)], [0], [])]).toEqual([0, 0, 0]);
  });

  it('agrees with trying every exchange', () => {
    fc.assert(
      fc.property(
        fc.array(problemArbitrary({ channels: [6, 6], cells: [1, 4] }), { minLength: 3, maxLength: 3 }),
        (problems) => {
          const draws = problems.map((problem) => prepareService(problem, 0.999));
          const raises = (service: Service, from: number, to: number) =>
            coverage(
              service,
              channelSet(
                6,
                [0, 2, 4].map((member) => (member === from ? to : member)),
              ),
            ) >
            coverage(service, channelSet(6, [0, 2, 4])) + 1e-11;
          const expected = [0, 1, 2, 3, 4, 5].map((channel) =>
            channel % 2 === 0
              ? 0
              : draws.filter((service) => [0, 4].some((member) => raises(service, member, channel))).length /
                3,
          );
          expect([...swapProbabilities(draws, [0, 2, 4], [0, 4])]).toEqual(expected);
        },
      ),
      { numRuns: 100, seed: 1 },
    );
  });

  it('needs a draw', () => {
    expect(() => swapProbabilities([], [0], [0])).toThrow('at least one draw');
  });
});
