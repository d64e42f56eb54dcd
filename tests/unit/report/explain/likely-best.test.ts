import { describe, expect, it } from 'vitest';
import { likelyBest } from '../../../../src/report/explain/likely-best.ts';

const cells = (chances: readonly number[]) =>
  chances.map((best, index) => ({ channel: 'abcdef'[index]!, best, rank: index + 1 }));

describe('likelyBest', () => {
  it('is one channel when that is clearly the best', () => {
    expect(likelyBest(cells([0.93, 0.05, 0.02]), 0.9)).toEqual({ channels: ['a'], chance: 0.93 });
  });

  it('is a tie between the fewest that together are probable enough', () => {
    const tie = likelyBest(cells([0.5, 0.1, 0.4]), 0.9);
    expect(tie).toEqual({ channels: ['a', 'c'], chance: 0.9 });
  });

  it('keeps the order of ranks among equals', () => {
    expect(likelyBest(cells([0.25, 0.25, 0.25, 0.25]), 0.9).channels).toEqual(['a', 'b', 'c', 'd']);
  });
});
