import { expect, test } from 'vitest';
import { channelScores } from '../../../src/planning/channel-scores.ts';
import { buildEvidence, buildMarket } from '../../builders/market.ts';

const evidence = buildEvidence(
  buildMarket({ channels: ['email', 'kiosk'], segments: ['a', 'b'], weights: [0.75, 0.25] }),
);
/** Cells: email and kiosk of a, then of b. */
const scoresOf = (logit: number[], nobody: number[] = [0, 0, 0, 0]) =>
  channelScores(evidence, {
    logit: Float64Array.from(logit),
    nobody: Uint8Array.from(nobody),
    contributions: [],
    response: new Float64Array(4),
  });

test('logistic of the weighted mean of the log-odds', () => {
  // Odds of 3 with weight ¾: 3^¾ = 2.27951, and 2.27951/3.27951 = .69508. Odds of 1/3 and 27: 3^(−¾+¾) = 1.
  const scores = scoresOf([Math.log(3), -Math.log(3), 0, 3 * Math.log(3)]);
  expect(scores).toEqual([expect.closeTo(69.508, 3), expect.closeTo(50, 12)]);
});

test('where nobody uses a channel it is not judged; where nobody at all does it scores 0', () => {
  expect(scoresOf([5, 5, Math.log(3), 5], [1, 1, 0, 1])).toEqual([expect.closeTo(75, 12), 0]);
});

test('stages weigh as they are weighed', () => {
  const market = buildMarket({ channels: ['email'], stages: ['awareness', 'purchase'] });
  market.stages[0]!.weight = 0.25;
  market.stages[1]!.weight = 0.75;
  const scores = channelScores(buildEvidence(market), {
    logit: Float64Array.from([0, Math.log(3)]),
    nobody: new Uint8Array(2),
    contributions: [],
    response: new Float64Array(2),
  });
  expect(scores).toEqual([expect.closeTo(69.508, 3)]);
});
