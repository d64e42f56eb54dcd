import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawnServices } from '../../../src/planning/drawn-services.ts';
import { prepareService } from '../../../src/planning/portfolio/prepare-service.ts';
import { swapChances } from '../../../src/planning/portfolio/swap-chances.ts';
import { serviceProblem } from '../../../src/planning/service-problem.ts';
import { withKernel } from '../../../src/wasm/kernel.ts';
import { buildEvidence, buildMarket } from '../../builders/market.ts';

const channels = ['email', 'kiosk', 'tv', 'store'];
const segments = ['a', 'b'];
const stages = ['awareness', 'purchase'] as const;
const pairs = channels.length * segments.length;
const selected = [1, 3];

/** Shares of a draw, some missing; and responses, some of channels that are not meant to work. */
const drawArbitrary = fc.record({
  share: fc.array(fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constant(Number.NaN)), {
    minLength: pairs,
    maxLength: pairs,
  }),
  response: fc.array(fc.oneof(fc.double({ min: 0.1, max: 5, noNaN: true }), fc.constant(0)), {
    minLength: pairs * stages.length,
    maxLength: pairs * stages.length,
  }),
});

// The authority is the same source in JavaScript, one service a draw.
test('services, exchanges and what is kept are those of each draw by itself', () => {
  const market = buildMarket({ channels, segments, stages, weights: [0.7, 0.3] });
  market.stages[0]!.weight = 0.2;
  market.stages[1]!.weight = 0.8;
  const evidence = buildEvidence(market);
  const fixed = Float64Array.from({ length: pairs }, (_, pair) => 0.1 + pair / 20);
  const exchanges = {
    replaceable: [1, 3],
    fits: (member: number, channel: number) => member + channel !== 3,
  };
  fc.assert(
    fc.property(fc.array(drawArbitrary, { minLength: 1, maxLength: 6 }), (draws) => {
      const expected = draws.map(({ share, response }) => {
        const value = Float64Array.from(share, (own, pair) => (Number.isNaN(own) ? fixed[pair]! : own));
        const shares = { value, origin: share.map(() => 'measured' as const) };
        const problem = serviceProblem(evidence, shares, Float64Array.from(response));
        return prepareService(problem, evidence.method.shareLimit.value);
      });
      withKernel((kernel) => {
        const services = drawnServices(kernel, evidence, fixed, selected, exchanges);
        const most = draws.map(({ share, response }) => {
          services.prepare(Float64Array.from(share), Float64Array.from(response));
          services.keep();
          return services.trySwaps();
        });
        expect(services.kept()).toEqual(expected);
        expect(services.swapChances()).toEqual(swapChances(expected, selected, exchanges));
        expect(most).toEqual(
          expected.map((service) => Math.max(...swapChances([service], selected, exchanges).gain)),
        );
      });
    }),
    { numRuns: 100, seed: 1 },
  );
});
