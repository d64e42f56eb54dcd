import fc from 'fast-check';
import { expect, it } from 'vitest';
import { coverage } from '../../../../src/kernel/service/coverage.ts';
import { prepareService } from '../../../../src/planning/portfolio/prepare-service.ts';
import { splitService } from '../../../../src/planning/portfolio/split-service.ts';
import { problemArbitrary } from './problem-arbitrary.ts';

it('keeps every cell once: the parts add up', () => {
  fc.assert(
    fc.property(
      problemArbitrary({ channels: [5, 5], cells: [1, 7] }),
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 0, max: 31 }),
      (problem, count, mask) => {
        const service = prepareService(problem, 0.999);
        const set = Uint8Array.from({ length: 5 }, (_, channel) => (mask >> channel) & 1);
        const parts = splitService(service, count);
        expect(parts.length).toBe(Math.min(count, service.cellCount));
        const sum = parts.reduce((total, part) => total + coverage(part, set), 0);
        expect(sum).toBeCloseTo(coverage(service, set), 12);
      },
    ),
    { numRuns: 100, seed: 1 },
  );
});
