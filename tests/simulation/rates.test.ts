import { describe, expect, it } from 'vitest';
import { assessEstimates } from './assess-estimates.ts';
import type { Setting } from './simulated-market.ts';

const MARKETS = 40;
const SIZES = [
  { segments: 3, channels: 6 },
  { segments: 4, channels: 14 },
  { segments: 6, channels: 12 },
  { segments: 10, channels: 20 },
];
const SPARSE: [number, number] = [5, 150];
const MIXED: [number, number] = [5, 1500];

function settings(shared: Omit<Setting, 'segments' | 'channels' | 'exposures' | 'unmeasured'>): Setting[] {
  return SIZES.flatMap((size) =>
    [SPARSE, MIXED].map((exposures) => ({ ...size, ...shared, exposures, unmeasured: 0.15 })),
  );
}

// Raw rates with the same counts are the yardstick: no estimate can do better than its data allow, and how much
// the raw rates lose depends on the data alike. Limits are those that the method promises; each setting has
// forty markets, and the promise is kept over all of them together.
describe.each([
  { kind: 'segments alike', segmentSpread: 0, regretLimit: 0.55 },
  { kind: 'segments 0.9 log-odds apart', segmentSpread: 0.9, regretLimit: 0.62 },
])('estimated rates of simulated markets, $kind', ({ segmentSpread, regretLimit }) => {
  const { overall, bySetting } = assessEstimates(
    settings({ channelSpread: 0.6, segmentSpread, concentration: [50, 100] }),
    MARKETS,
    1000,
  );

  it('have 90 % intervals that cover 88 to 92 % of the true rates', () => {
    expect(overall.coverage).toBeGreaterThanOrEqual(0.88);
    expect(overall.coverage).toBeLessThanOrEqual(0.92);
  });

  it('cover about as well in every setting and for cells that were not measured', () => {
    expect(Math.min(...bySetting.map(({ coverage }) => coverage))).toBeGreaterThan(0.85);
    expect(overall.coverageUnmeasured).toBeGreaterThan(0.85);
    expect(overall.coverageUnmeasured).toBeLessThan(0.95);
  });

  it('err by at most 0.62 of what raw rates do', () => {
    expect(overall.errorRatio).toBeLessThanOrEqual(0.62);
  });

  it(`lose at most ${regretLimit} of what picking by raw rate loses`, () => {
    expect(overall.regretRatio).toBeLessThanOrEqual(regretLimit);
  });
});

describe('channels that do not differ', () => {
  it('have no winner: the best is below 0.9 in at least 90 % of the segments', () => {
    const identical = settings({
      channelSpread: 0,
      segmentSpread: 0.5,
      concentration: [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
    });
    const { overall } = assessEstimates(identical, MARKETS, 5000);
    expect(overall.winners).toBeLessThanOrEqual(0.1);
  });
});
