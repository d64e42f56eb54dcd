import { Service } from './service.ts';

/** Coverages closer than this are the same: rounding must never decide between two sets. */
export const coverageTolerance: f64 = 1e-12;

/**
 * Coverage of a set: what it serves ÷ what all channels together would serve, 0–1.
 *
 * Σ over cells of weight × V(S) ÷ V(all), with V(S) = Σ response·share·Π(1 − share of better members): each
 * person is served on the best member that they use, and channel use is independent within a segment
 * (Sainsbury's formula of unduplicated reach, when all responses are 1). Monotone and submodular in S.
 * 0 when no cell can be served.
 * @param set 1 for members, by channel index
 */
export function coverage(service: Service, set: Uint8Array): f64 {
  const start = service.start;
  let covered: f64 = 0;
  for (let cell = 0; cell < service.cellCount; cell++) {
    let served: f64 = 0;
    for (let entry = start[cell + 1]! - 1; entry >= start[cell]!; entry--) {
      if (set[service.channel[entry]!] === 1) {
        served += service.share[entry]! * (service.value[entry]! - served);
      }
    }
    covered += served;
  }
  return Math.min(1, covered);
}
