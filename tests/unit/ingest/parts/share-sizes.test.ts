import { describe, expect, it } from 'vitest';
import { shareSizes } from '../../../../src/ingest/parts/share-sizes.ts';
import type { CellCounts } from '../../../../src/model/observations.ts';

const cell = (numbers: Partial<CellCounts>): CellCounts => ({
  segment: 's',
  stage: 'purchase',
  channel: 'email',
  trials: 0,
  successes: 0,
  valueRows: { count: 0, revenue: 0, conversions: 0, squares: 0 },
  ...numbers,
});

describe('shareSizes', () => {
  it('goes by exposures, over all cells', () => {
    const counts = [
      [cell({ exposures: 10 }), cell({ exposures: 20 })],
      [cell({ exposures: 70, conversions: 1 })],
    ];
    expect(shareSizes(counts)).toEqual({ by: 'exposures', amounts: [30, 70], total: 100 });
  });

  it('goes by conversions where one part has no exposures: that does not make it empty', () => {
    const counts = [[cell({ exposures: 10, conversions: 3 })], [cell({ exposures: 0, conversions: 1 })]];
    expect(shareSizes(counts)).toEqual({ by: 'conversions', amounts: [3, 1], total: 4 });
  });

  it('is equal where one part has neither', () => {
    expect(shareSizes([[cell({ exposures: 10, conversions: 3 })], [], [cell({ cost: 5 })]])).toEqual({
      by: 'equal',
      amounts: [1, 1, 1],
      total: 3,
    });
  });
});
