import { expect, test } from 'vitest';
import { zoomLine } from '../../../../src/statistics/response/zoom-line.ts';

/** Integral and mean of a density over the cells. */
function moments(logDensity: (position: number) => number) {
  const points = zoomLine((position) => ({ logDensity: logDensity(position), value: undefined }), [0, 1], 12);
  const masses = points.map((point) => point.width * Math.exp(point.logDensity));
  const mass = masses.reduce((sum, own) => sum + own, 0);
  const mean = points.reduce((sum, { position }, index) => sum + (position * masses[index]!) / mass, 0);
  return { mass, mean };
}

test('finds a normal peak however narrow: its integral is σ√(2π), its mean the centre', () => {
  for (const spread of [0.1, 1e-3, 1e-7]) {
    const { mass, mean } = moments((position) => -(((position - 0.437) / spread) ** 2) / 2);
    expect(mass / (spread * Math.sqrt(2 * Math.PI))).toBeCloseTo(1, 2);
    expect(Math.abs(mean - 0.437) / spread).toBeLessThan(0.01);
  }
});

test('keeps the whole line where all of it matters, and a peak at its end', () => {
  expect(moments(() => 0)).toEqual({ mass: expect.closeTo(1, 12), mean: expect.closeTo(0.5, 12) });
  // e^(−1000x): integral 1 ÷ 1000.
  expect(moments((position) => -1000 * position).mass * 1000).toBeCloseTo(1, 1);
});
