import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PortfolioLimits } from '../../../../src/planning/portfolio/portfolio.ts';
import { prepareService } from '../../../../src/planning/portfolio/prepare-service.ts';
import { selectionFrequencies } from '../../../../src/planning/portfolio/selection-frequencies.ts';
import { constrainedCase, limitsOf } from './constrained-case.ts';
import { cellOf } from './problem-arbitrary.ts';
import { allowedSets } from './try-all-sets.ts';

const limits: PortfolioLimits = {
  include: [],
  exclude: [],
  coverageTarget: 0.8,
  channelLimit: 7,
  enumerationLimit: 16,
  nodeLimit: 200,
};
/** Equal shares, so the channel that responds best is the best one. */
const drawOf = (...responses: [number, number, number]) =>
  prepareService(
    { channelCount: 3, cells: [cellOf(1, [0.5, responses[0]], [0.5, responses[1]], [0.5, responses[2]])] },
    0.999,
  );

describe('selectionFrequencies', () => {
  it('is the share of draws in whose best portfolio a channel is; of equal ones the chosen stays', () => {
    const draws = [drawOf(1, 2, 0.5), drawOf(1, 3, 2), drawOf(1, 0.5, 0.5), drawOf(1, 1, 1)];
    const { frequency, draws: count } = selectionFrequencies(draws, limits, [0]);
    expect([...frequency]).toEqual([0.5, 0.5, 0]);
    expect(count).toBe(4);
  });

  it('keeps to the limits: included, excluded and too costly channels', () => {
    const draws = [drawOf(1, 2, 3), drawOf(3, 1, 2)];
    const hours = { id: 'hours' as const, need: Float64Array.of(2, 2, 9), limit: 5 };
    const of = (own: Partial<PortfolioLimits>, start: number[]) => [
      ...selectionFrequencies(draws, { ...limits, ...own }, start).frequency,
    ];
    expect(of({ include: [1] }, [1])).toEqual([0, 1, 0]);
    expect(of({ exclude: [2] }, [0])).toEqual([0.5, 0.5, 0]);
    expect(of({ resources: [hours] }, [0, 1])).toEqual([1, 1, 0]);
  });

  it('counts a draw that cannot meet a guarantee for nobody', () => {
    // One of two channels covers response × ½ of V(all) = ½·best + ¼·worse: 2 against 1, .8 of 1.25.
    const draws = [drawOf(2, 1, 0), drawOf(1, 1, 0)];
    const guarantee = { id: 'purchase', weight: Float64Array.of(1), least: 0.75 };
    const { frequency } = selectionFrequencies(draws, { ...limits, guarantees: [guarantee] }, [1]);
    expect([...frequency]).toEqual([0.5, 0, 0]);
  });

  it('agrees with trying all sets on every draw', () => {
    let compared = 0;
    fc.assert(
      fc.property(constrainedCase([4, 8]), fc.integer({ min: 1, max: 4 }), (one, size) => {
        const sets = allowedSets(one).filter(({ channels }) => channels.length <= size);
        const best = sets.reduce((most, set) => Math.max(most, set.coverage), 0);
        const ties = sets.filter((set) => set.coverage > best - 1e-9);
        const starts = sets.filter(({ channels }) => channels.length === size);
        // Of sets that cover the same, any would be right.
        if (ties.length !== 1) return;
        const services = [prepareService(one.problem, 0.999)];
        for (const start of starts.slice(0, 3)) {
          const own = limitsOf(one, { enumerationLimit: 16, nodeLimit: 1 });
          const { frequency } = selectionFrequencies(services, own, start.channels);
          expect([...frequency.keys()].filter((channel) => frequency[channel] === 1)).toEqual(
            ties[0]!.channels,
          );
          compared += 1;
        }
      }),
      { numRuns: 100, seed: 1 },
    );
    expect(compared).toBeGreaterThan(20);
  });

  it('improves the chosen set by swaps beyond enumeration', () => {
    const { frequency } = selectionFrequencies([drawOf(1, 2, 3)], { ...limits, enumerationLimit: 2 }, [0]);
    expect([...frequency]).toEqual([0, 0, 1]);
  });

  it('needs a draw', () => {
    expect(() => selectionFrequencies([], limits, [0])).toThrow('at least one draw');
  });
});
