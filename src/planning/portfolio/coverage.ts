import type { ChannelSet } from './channel-set.ts';
import type { Service } from './prepare-service.ts';

/** Coverages closer than this are the same: rounding must never decide between two sets. */
export const coverageTolerance = 1e-12;

/**
 * Coverage of a set: what it serves ÷ what all channels together would serve, 0–1.
 *
 * Σ over cells of weight × V(S) ÷ V(all), with V(S) = Σ response·share·Π(1 − share of better members): each
 * person is served on the best member that they use, and channel use is independent within a segment
 * (Sainsbury's formula of unduplicated reach, when all responses are 1). Monotone and submodular in S.
 * 0 when no cell can be served.
 */
export function coverage(service: Service, set: ChannelSet): number {
  const { start, channel, share, value, cellCount } = service;
  let covered = 0;
  for (let cell = 0; cell < cellCount; cell += 1) {
    let served = 0;
    for (let entry = start[cell + 1]! - 1; entry >= start[cell]!; entry -= 1) {
      if (set[channel[entry]!] === 1) served += share[entry]! * (value[entry]! - served);
    }
    covered += served;
  }
  return Math.min(1, covered);
}
