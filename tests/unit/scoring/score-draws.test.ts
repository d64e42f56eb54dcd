import { expect, test } from 'vitest';
import type { Evidence } from '../../../src/metrics/metric.ts';
import { factorTable } from '../../../src/scoring/factor-table.ts';
import { scoreCells } from '../../../src/scoring/score-cells.ts';
import { type DrawnScores, scoreDraws } from '../../../src/scoring/score-draws.ts';
import { buildEvidence, buildMarket, fixedRates, fixedShares } from '../../builders/market.ts';
import { buildProfile } from '../../builders/profile.ts';

function drawn(evidence: Evidence, draws: number): DrawnScores & { responses: number[][] } {
  const factors = factorTable(evidence, buildProfile({ rate: 1 }));
  const responses: number[][] = [];
  const scores = scoreDraws(evidence, factors, scoreCells(evidence, factors), draws, (draw, response) => {
    expect(draw).toBe(responses.length);
    responses.push([...response]);
  });
  return { ...scores, responses };
}
/** Two channels at par, .1, in one segment and stage, with some draws of their rates. */
const twoChannels = (draws: number[][], shares: (number | undefined)[] = [0.3, 0.3]) =>
  buildEvidence(buildMarket({ channels: ['email', 'kiosk'] }), {
    rates: [fixedRates([0.1, 0.1], draws)],
    shares: fixedShares(shares),
  });

test('best counts how often a channel is ahead; ties split it, and it sums to 1', () => {
  const { best } = drawn(
    twoChannels([
      [0.1, 0.2],
      [0.2, 0.1],
      [0.3, 0.1],
      [0.1, 0.1],
    ]),
    4,
  );
  // Ahead in two of four draws, and half of the tied one: 2/4 + 1/8.
  expect([...best]).toEqual([0.625, 0.375]);
});

test('pars stay fixed while rates vary', () => {
  const { responses } = drawn(
    twoChannels([
      [0.2, 0.05],
      [0.4, 0.4],
    ]),
    2,
  );
  expect(responses).toEqual([
    [expect.closeTo(2, 12), expect.closeTo(0.5, 12)],
    [expect.closeTo(4, 12), expect.closeTo(4, 12)],
  ]);
});

test('the interval holds nine tenths of the draws, half of the rest on each side', () => {
  /** Of a hundred draws some at a third of par and as many at three times par, scores of 25 and 75, all others at par. */
  const ends = (outside: number) => {
    const rateOf = (draw: number) => (draw < outside ? 0.1 / 3 : draw >= 100 - outside ? 0.3 : 0.1);
    const { lower, upper } = drawn(
      twoChannels(Array.from({ length: 100 }, (_, draw) => [rateOf(draw), 0.1])),
      100,
    );
    return [...lower, ...upper];
  };
  // Four in a hundred on each side are left out, eight are not; the other channel never moves.
  expect(ends(4)).toEqual([50, 50, 50, 50].map((score) => expect.closeTo(score, 4)));
  expect(ends(8)).toEqual([25, 50, 75, 50].map((score) => expect.closeTo(score, 4)));
});

test('where nobody uses a channel it is never best, and scores 0 in every draw', () => {
  const { best, lower, upper } = drawn(twoChannels([[0.9, 0.1]], [0, 0.3]), 1);
  expect([...best]).toEqual([0, 1]);
  expect([lower[0], upper[0]]).toEqual([0, 0]);
  expect([...drawn(twoChannels([[0.9, 0.1]], [0, 0]), 1).best]).toEqual([0.5, 0.5]);
});

test('each segment and stage has a best of its own', () => {
  const market = buildMarket({ channels: ['email', 'kiosk'], segments: ['a', 'b'] });
  const evidence = buildEvidence(market, {
    rates: [fixedRates([0.1, 0.1, 0.1, 0.1], [[0.2, 0.1, 0.1, 0.3]])],
  });
  expect([...drawn(evidence, 1).best]).toEqual([1, 0, 0, 1]);
});
