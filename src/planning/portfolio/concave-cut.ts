import { type Cut, cutThrough } from './cut.ts';
import type { Service } from './prepare-service.ts';

/**
 * The tangent at `point` (0–1 by channel index) to the concave extension of coverage.
 *
 * V telescopes into Σ_m (response_m − response_m+1)·(1 − Π_{i≤m} (1 − share_i)^x_i) over a cell's channels from
 * the best on. Each term is concave in x and exact at sets, so its tangent is valid for every set.
 */
export function concaveCut(service: Service, point: ArrayLike<number>): Cut {
  const { start, channel, share, value, cellCount, channelCount } = service;
  const slope = new Float64Array(channelCount);
  const unserved = new Float64Array(channelCount);
  let height = 0;
  for (let cell = 0; cell < cellCount; cell += 1) {
    const begin = start[cell]!;
    const end = start[cell + 1]!;
    let rest = 1;
    for (let entry = begin; entry < end; entry += 1) {
      rest *= (1 - share[entry]!) ** point[channel[entry]!]!;
      unserved[entry - begin] = rest;
    }
    let steepness = 0;
    let worse = 0;
    for (let entry = end - 1; entry >= begin; entry -= 1) {
      const step = value[entry]! - worse;
      worse = value[entry]!;
      height += step * (1 - unserved[entry - begin]!);
      steepness += step * unserved[entry - begin]!;
      slope[channel[entry]!]! -= Math.log1p(-share[entry]!) * steepness;
    }
  }
  return cutThrough(height, point, slope);
}
