import fc from 'fast-check';
import type { Choice } from '../../../../src/planning/portfolio/portfolio.ts';
import type { ServiceCell, ServiceProblem } from '../../../../src/planning/portfolio/prepare-service.ts';

/** Shares and responses with zeros and ties, as real tables have them, beside smooth ones. */
const share = fc.oneof(
  fc.constantFrom(0, 0.1, 0.25, 0.5, 1),
  fc.double({ min: 0.01, max: 0.95, noNaN: true }),
);
const response = fc.oneof(fc.constantFrom(0, 0.5, 1, 2), fc.double({ min: 0.05, max: 8, noNaN: true }));

function cellArbitrary(channelCount: number): fc.Arbitrary<ServiceCell> {
  const row = (value: fc.Arbitrary<number>) =>
    fc
      .array(value, { minLength: channelCount, maxLength: channelCount })
      .map((values) => Float64Array.from(values));
  return fc.record({
    weight: fc.double({ min: 0.1, max: 3, noNaN: true }),
    share: row(share),
    response: row(response),
  });
}

export function problemArbitrary(size: {
  channels: [least: number, most: number];
  cells: [least: number, most: number];
}): fc.Arbitrary<ServiceProblem> {
  return fc
    .integer({ min: size.channels[0], max: size.channels[1] })
    .chain((channelCount) =>
      fc
        .array(cellArbitrary(channelCount), { minLength: size.cells[0], maxLength: size.cells[1] })
        .map((cells) => ({ channelCount, cells })),
    );
}

/** One cell over channels given as [share, response]. */
export function cellOf(weight: number, ...channels: [share: number, response: number][]): ServiceCell {
  return {
    weight,
    share: Float64Array.from(channels, ([reached]) => reached),
    response: Float64Array.from(channels, ([, own]) => own),
  };
}

/** A problem without any structure: the hardest there is. Deterministic. */
export function noiseProblem(channelCount: number, cellCount: number, seed: number): ServiceProblem {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0; // Numerical Recipes' generator
    return state / 2 ** 32;
  };
  const row = (value: () => number) => Float64Array.from({ length: channelCount }, value);
  return {
    channelCount,
    cells: Array.from({ length: cellCount }, () => ({
      weight: 0.2 + next(),
      share: row(() => 0.05 + 0.6 * next()),
      response: row(() => Math.exp(1.5 * (next() - 0.5))),
    })),
  };
}

/** A choice that only its channels limit. */
export function freeChoice(include: number[], candidates: number[]): Choice {
  return { include, candidates, resources: [], guarantees: [] };
}
