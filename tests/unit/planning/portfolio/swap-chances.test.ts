import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverage } from '../../../../src/kernel/service/coverage.ts';
import { channelSet } from '../../../../src/planning/portfolio/channel-set.ts';
import { prepareService, type Service } from '../../../../src/planning/portfolio/prepare-service.ts';
import { swapChances } from '../../../../src/planning/portfolio/swap-chances.ts';
import { cellOf, problemArbitrary } from './problem-arbitrary.ts';

const drawOf = (...responses: [number, number, number]) =>
  prepareService(
    { channelCount: 3, cells: [cellOf(1, [0.5, responses[0]], [0.5, responses[1]], [0.5, responses[2]])] },
    0.999,
  );

describe('swapChances', () => {
  it('is the share of draws in which an exchange covers more', () => {
    // Equal shares, so the set {0} covers more with whatever responds better: 1 in two of four draws, 2 in one.
    const draws = [drawOf(1, 2, 0.5), drawOf(1, 3, 2), drawOf(1, 0.5, 0.5), drawOf(1, 1, 1)];
    expect([...swapChances(draws, [0], { replaceable: [0] }).probability]).toEqual([0, 0.5, 0.25]);
  });

  it('never replaces a member that has to stay', () => {
    expect([...swapChances([drawOf(1, 2, 3)], [0], { replaceable: [] }).probability]).toEqual([0, 0, 0]);
  });

  it('tells what it would be worth to know: the gain of the best exchange, averaged over all draws', () => {
    // All three channels together serve .5·3 + .25·2 + .125 of the first draw; the exchange turns .5·2 into .5·3.
    const draws = [drawOf(2, 3, 1), drawOf(1, 0.5, 0.5)];
    const { gain } = swapChances(draws, [0], { replaceable: [0] });
    expect(gain[1]).toBeCloseTo(0.5 / (1.5 + 0.5 + 0.125) / 2, 12);
    expect(gain[0]).toBe(0);
    expect(gain[2]).toBe(0);
  });

  it('leaves out exchanges that do not fit the limits', () => {
    const fits = (_member: number, channel: number) => channel !== 1;
    const { probability } = swapChances([drawOf(1, 3, 2)], [0], { replaceable: [0], fits });
    expect([...probability]).toEqual([0, 0, 1]);
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
          expect([...swapChances(draws, [0, 2, 4], { replaceable: [0, 4] }).probability]).toEqual(expected);
        },
      ),
      { numRuns: 100, seed: 1 },
    );
  });

  it('needs a draw', () => {
    expect(() => swapChances([], [0], { replaceable: [0] })).toThrow('at least one draw');
  });
});
