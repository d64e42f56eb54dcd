import { describe, expect, test } from 'vitest';
import type { UsageObservation } from '../../../src/model/observations.ts';
import { findOpenData } from '../../../src/planning/open-data.ts';
import type { PlanDecisions } from '../../../src/planning/plan-decisions.ts';
import { createRandom } from '../../../src/statistics/random.ts';
import { knowledge } from '../../builders/knowledge.ts';

const draws = 20_000;
const constants = knowledge.openData.method;
// Of two cells.
const method = { ...constants, openWork: { ...constants.openWork, value: 2 * draws } };
const weights = { rate: 3, reach: 0, affinity: 0, efficiency: 0, value: 0, engagement: 0, fit: 1 };

/**
 * One segment, one stage, two channels of which the first is chosen: all that the value of data depends on. Response
 * is 1 for both.
 */
function twoChannels(
  usage: (UsageObservation | undefined)[],
  value: number[],
  counted: boolean,
): PlanDecisions {
  const counts = [0, 1].map((index) => ({
    segment: 's',
    stage: 'purchase',
    channel: `c${index}`,
    trials: counted ? 1000 : 0,
    successes: 0,
    valueRows: { count: 0, revenue: 0, conversions: 0, squares: 0 },
  }));
  const channel = { knowledge: null, inUse: true, effortHours: 1 };
  const market = {
    segments: [{ id: 's', name: 'S', size: null, people: 1, value: null, weight: 1 }],
    stages: [{ id: 'purchase', name: 'Purchase', role: 'purchase', weight: 1 }],
    channels: [
      { ...channel, id: 'c0', name: 'C0' },
      { ...channel, id: 'c1', name: 'C1' },
    ],
    rowCount: 1,
    counts,
    usage,
    wholeUsage: [undefined, undefined],
  };
  const ones = Float64Array.of(1, 1);
  const measurement = { value: ones, par: ones, missing: () => 'not-measured' };
  return {
    evidence: {
      market,
      method: { ...knowledge.method, draws: { ...knowledge.method.draws, value: draws } },
      rates: [{ model: 'none', posterior: null, measured: new Set() }],
    },
    draws,
    factors: [
      {
        metric: { id: 'fit', direction: 1, countsPeople: false },
        measurement,
        weights: Float64Array.of(1),
      },
    ],
    scores: {
      response: ones,
      logit: Float64Array.of(0, 0),
      contributions: [Float64Array.of(0, 0)],
      nobody: Uint8Array.of(0, 0),
    },
    shares: {
      value: Float64Array.from(value),
      origin: usage.map((pair) => (pair ? 'measured' : 'family')),
    },
    portfolio: { selected: [0] },
    limits: { include: [] },
  } as unknown as PlanDecisions;
}

const pair = (share: number, rest: Partial<UsageObservation> = {}): UsageObservation => ({
  segment: 's',
  channel: 'c',
  share,
  ...rest,
});

/** ∫ f(x) · p(x) dx over a grid, p up to a constant. */
function mean(f: (x: number) => number, p: (x: number) => number, from: number, to: number): number {
  let sum = 0;
  let mass = 0;
  for (let x = from + (to - from) / 20_000; x < to; x += (to - from) / 10_000) {
    sum += f(x) * p(x);
    mass += p(x);
  }
  return sum / mass;
}

describe('what data would be worth', () => {
  test('nothing is open where shares are measured and contacts were counted', () => {
    const plan = twoChannels([pair(0.5), pair(0.4)], [0.5, 0.4], true);
    expect(findOpenData(plan, method, weights, createRandom(1))).toEqual([]);
  });

  test('a share by feel is worth the mean gain of the exchange that it may call for', () => {
    const estimate = pair(0.4, { sample: 8, estimated: true });
    const plan = twoChannels([pair(0.5), estimate], [0.5, 0.4], true);
    const [only, ...others] = findOpenData(plan, method, weights, createRandom(1));
    // The share x is Beta(.4·9, .6·9); with it all channels serve .5 + .5·x, and the exchange wins x − .5 of that.
    const expected = mean(
      (x) => Math.max(0, x - 0.5) / (0.5 + 0.5 * x),
      (x) => x ** (0.4 * 9 - 1) * (1 - x) ** (0.6 * 9 - 1),
      0,
      1,
    );
    expect(only).toMatchObject({ channel: 1, what: 'share' });
    expect(only!.gain).toBeCloseTo(expected, 2.5);
    expect(others).toEqual([]);
  });

  test('a share that nobody stated varies more than one by feel', () => {
    const gainOf = (usage: UsageObservation | undefined) =>
      findOpenData(twoChannels([pair(0.5), usage], [0.5, 0.4], true), method, weights, createRandom(1))[0]!
        .gain;
    const expected = mean(
      (x) => Math.max(0, x - 0.5) / (0.5 + 0.5 * x),
      // A guess is worth two people asked, and the prior one more.
      (x) => x ** (0.4 * 3 - 1) * (1 - x) ** (0.6 * 3 - 1),
      0,
      1,
    );
    expect(gainOf(undefined)).toBeCloseTo(expected, 2.5);
    expect(gainOf(undefined)).toBeGreaterThan(gainOf(pair(0.4, { sample: 8, estimated: true })));
  });

  test('where nobody counted contacts, rates differ as channels do before there are data', () => {
    const plan = twoChannels([pair(0.5), pair(0.5)], [0.5, 0.5], false);
    const found = findOpenData(plan, method, weights, createRandom(1));
    expect(found.map(({ what }) => what)).toEqual(['rate', 'rate']);
    // The rate weighs 3 beside 1 for fit, so the log-response of c1 deviates by ¾ of the spread between channels, 1.
    const spread = 0.75;
    const response = (z: number) => Math.exp(spread * z - spread ** 2 / 2);
    const gain = (r: number) => (Math.max(0, r - 1) * 0.5) / (0.5 * Math.max(r, 1) + 0.25 * Math.min(r, 1));
    const normal = (z: number) => Math.exp((-z * z) / 2);
    const expected = mean((z) => gain(response(z)), normal, -6, 6);
    expect(found.find(({ channel }) => channel === 1)!.gain).toBeCloseTo(expected, 2.5);
  });

  test('a member that has to stay is worth no question', () => {
    const plan = twoChannels([pair(0.5), pair(0.4)], [0.5, 0.4], false);
    const fixed = { ...plan, limits: { ...plan.limits, include: [0] } };
    expect(findOpenData(fixed, method, weights, createRandom(1))).toEqual([]);
  });

  test('a plan with few open numbers asks for none', () => {
    const plan = twoChannels([pair(0.5), undefined], [0.5, 0.4], true);
    const strict = { ...method, openPart: { ...method.openPart, value: 0.3 } };
    // One of two shares and two rates is open.
    expect(findOpenData(plan, strict, weights, createRandom(1))).toEqual([]);
    expect(findOpenData(plan, method, weights, createRandom(1))).toHaveLength(1);
  });
});
