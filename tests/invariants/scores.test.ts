import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factorTable } from '../../src/scoring/factor-table.ts';
import { scoreCells } from '../../src/scoring/score-cells.ts';
import { buildEvidence, buildMarket, fixedRates, fixedShares } from '../builders/market.ts';
import { buildProfile } from '../builders/profile.ts';

/** Within a factor of four, so that no ratio to par is ever clipped. */
const estimates = fc.record({
  rate: fc.double({ min: 0.05, max: 0.2, noNaN: true }),
  share: fc.double({ min: 0.2, max: 0.8, noNaN: true }),
  cost: fc.double({ min: 10, max: 40, noNaN: true }),
});
type Estimates = typeof estimates extends fc.Arbitrary<infer T> ? T : never;
const weights = fc.record({
  rate: fc.double({ min: 0.1, max: 1, noNaN: true }),
  reach: fc.double({ min: 0, max: 1, noNaN: true }),
  efficiency: fc.double({ min: 0, max: 1, noNaN: true }),
});
type Weights = typeof weights extends fc.Arbitrary<infer T> ? T : never;

/** Log-odds of channels with given estimates, in one segment and stage. */
function logits(channels: readonly Partial<Estimates>[], weighting: Weights): number[] {
  const ids = channels.map((_, index) => `c${index}`);
  const market = buildMarket({
    channels: ids,
    // One conversion each, counted without exposures: its cost is the cost per conversion.
    counts: channels.flatMap(({ cost }, index) =>
      cost === undefined ? [] : [{ channel: ids[index]!, cost, conversions: 1 }],
    ),
  });
  const evidence = buildEvidence(market, {
    rates: [fixedRates(channels.map(({ rate }) => rate!))],
    shares: fixedShares(channels.map(({ share }) => share)),
  });
  return [...scoreCells(evidence, factorTable(evidence, buildProfile(weighting))).logit];
}

test('for fixed estimates a new channel never reorders those that are measured on the same factors', () => {
  const same = fc.constantFrom<(keyof Estimates)[]>(
    ['rate', 'share', 'cost'],
    ['rate', 'share'],
    ['rate', 'cost'],
    ['rate'],
  );
  const pick = (one: Estimates, factors: readonly (keyof Estimates)[]): Partial<Estimates> =>
    Object.fromEntries(factors.map((factor) => [factor, one[factor]]));
  fc.assert(
    fc.property(
      fc.array(estimates, { minLength: 2, maxLength: 6 }),
      same,
      estimates,
      same,
      weights,
      (others, shared, added, itsOwn, weighting) => {
        const before = others.map((one) => pick(one, shared));
        const alone = logits(before, weighting);
        const together = logits([...before, pick(added, itsOwn)], weighting);
        for (const a of before.keys())
          for (const b of before.keys())
            if (alone[a]! > alone[b]! + 1e-9) expect(together[a]).toBeGreaterThan(together[b]!);
      },
    ),
  );
});
