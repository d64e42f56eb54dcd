import { describe, expect, test } from 'vitest';
import type { PlanDecisions } from '../../../src/planning/plan-decisions.ts';
import { pilotOf } from '../../../src/planning/plan-pilot.ts';
import { factorTable } from '../../../src/scoring/factor-table.ts';
import { scoreCells } from '../../../src/scoring/score-cells.ts';
import { buildEvidence, buildMarket, fixedRates, noRates } from '../../builders/market.ts';
import { buildProfile } from '../../builders/profile.ts';

interface Sketch {
  exposures?: number;
  days?: number;
  rates?: (number | null)[];
  response?: number[];
  shares?: number[];
  job?: string;
  people?: number[];
  /** Shares that a table states, by segment. */
  usage?: Record<string, number>;
  everyone?: number;
  /** Contacts of other channels at awareness in the first segment. */
  others?: number[];
}
/** A pilot of one channel in two stages and two segments: cells awareness a, b, purchase a, b. */
function pilot({
  rates = [0.049, 0.07],
  response = [1, 1, 1, 1],
  shares = [0.5, 0.4],
  job,
  exposures,
  days,
  people = [],
  usage = {},
  everyone,
  others = [],
}: Sketch = {}) {
  const spread = (own: number[], rest: number) => own.flatMap((one) => [one, ...others.map(() => rest)]);
  const market = buildMarket({
    channels: ['email', ...others.map((_, index) => `other-${index}`)],
    counts: [
      ...(exposures === undefined ? [] : [{ stage: 'awareness', exposures }]),
      ...others.map((count, index) => ({
        stage: 'awareness',
        channel: `other-${index}`,
        exposures: count,
      })),
      ...(everyone === undefined ? [] : [{ segment: 'everyone', stage: 'awareness', exposures: everyone }]),
    ],
    usage: Object.entries(usage).map(([segment, share]) => ({ segment, channel: 'email', share })),
    people,
    segments: ['a', 'b'],
    stages: ['awareness', 'purchase'],
  });
  const evidence = buildEvidence(market, {
    rates: rates.map((rate) => (rate === null ? noRates : fixedRates(spread([rate, rate], rate)))),
  });
  // Of a plan only what was measured and decided about the channel matters here.
  const plan = {
    evidence,
    factors: factorTable(evidence, buildProfile({ rate: 1 })),
    scores: { response: Float64Array.from(spread(response, 1)) },
    shares: { value: Float64Array.from(spread(shares, 0.5)) },
    served: new Float64Array(4 * (1 + others.length)),
    portfolio: { selected: [] },
    verdicts: [{ tier: 'test', rule: 'nothing-known' }],
    days: days ?? null,
    jobs: [job === undefined ? [] : [{ id: 'buy', stage: job, share: null, evidence: 'prior' }]],
  } as unknown as PlanDecisions;
  return pilotOf(plan, 0);
}

describe('size', () => {
  // Expected values: the formula of Fleiss, Levin and Paik with the normal quantiles of another library.
  test('finds half as much again as par, in contacts per arm rounded up to two digits', () => {
    // .049 to .0735: 1 502.5; half of 1 600 contacts would bring 39.2, and fewer than 29.2 in one of twenty cases.
    expect(pilot().size).toMatchObject({
      rate: expect.closeTo(0.049, 12),
      target: expect.closeTo(0.0735, 12),
      contacts: 1600,
      fewest: 30,
    });
    // .000123 to .0001845: 638 021; .4 to .6: 96.9
    expect(pilot({ rates: [0.000123, null] }).size?.contacts).toBe(640_000);
    expect(pilot({ rates: [0.4, null] }).size?.contacts).toBe(97);
  });
  test('of a high rate finds half of what is missing to everybody', () => {
    // .8 to .9: 198.96
    expect(pilot({ rates: [0.8, null] }).size).toMatchObject({
      target: expect.closeTo(0.9, 12),
      contacts: 200,
    });
  });
  test('cannot be told where no stage has rates', () => {
    expect(pilot({ rates: [null, null] }).size).toBeNull();
  });
});

describe('duration', () => {
  test('is told by the contacts of the data, in days where they have dates', () => {
    expect(pilot({ exposures: 6400, days: 90 }).size).toMatchObject({ part: 0.25, days: 22.5 });
    expect(pilot({ exposures: 6400 }).size).toMatchObject({ part: 0.25, days: null });
  });
  test('is that of the middle channel for one that has no contacts', () => {
    // Of 3 200, 6 400 and 9 600 contacts the middle is 6 400; 1 600 are a quarter of it.
    expect(pilot({ others: [3200, 9600, 6400], days: 90 }).size).toMatchObject({
      ...{ part: 0.25, days: 22.5, own: false, shown: 6400 },
    });
    expect(pilot({ exposures: 6400, days: 90 }).size).toMatchObject({ own: true, shown: 6400 });
  });
  test('is too long from more than the data cover, and in days from more than a quarter too', () => {
    // 1 600 contacts in the pace of 800: twice the time of the data.
    const tooLong = (sketch: Sketch) => pilot(sketch).size?.tooLong;
    expect(tooLong({ exposures: 800 })).toBe(true);
    expect(tooLong({ exposures: 1600 })).toBe(false);
    expect(tooLong({ exposures: 800, days: 45 })).toBe(false);
    expect(tooLong({ exposures: 800, days: 46 })).toBe(true);
    expect(tooLong({ exposures: 1600, days: 365 })).toBe(false);
    expect(tooLong({})).toBe(false);
  });
  test('is open where nobody was contacted', () => {
    expect(pilot({ days: 90 }).size).toMatchObject({ part: null, days: null });
  });
});

describe('place', () => {
  const placeOf = (sketch: Sketch) => {
    const { stage, segment } = pilot(sketch).place;
    return [stage, segment];
  };
  test('is where response × share promises most', () => {
    // 1.2 · .4 = .48 in b is less than 1 · .5 in a; 1.3 · .4 = .52 is more.
    expect(placeOf({ response: [1, 1.2, 1, 1.2] })).toEqual([0, 0]);
    expect(placeOf({ response: [1, 1.2, 1, 1.3] })).toEqual([1, 1]);
  });
  test('is at the channel’s job, if that can be measured', () => {
    expect(placeOf({ job: 'purchase' })).toEqual([1, 0]);
    expect(placeOf({ job: 'purchase', rates: [0.05, null] })).toEqual([0, 0]);
  });
  test('is where something can be measured, even if less is promised there', () => {
    expect(placeOf({ rates: [null, 0.05], response: [9, 9, 1, 1] })).toEqual([1, 0]);
    expect(placeOf({ rates: [null, null], response: [1, 1, 9, 9] })).toEqual([1, 0]);
  });
  test('is where people are stated to use the channel, even if more is promised elsewhere', () => {
    expect(placeOf({ usage: { b: 0.1 }, response: [9, 1, 9, 1] })).toEqual([0, 1]);
    expect(placeOf({ usage: { b: 0 }, shares: [0.5, 0] })).toEqual([0, 0]);
  });
  test('is where enough people can be contacted', () => {
    // 1 600 contacts are needed: of 3 000 half are not enough, of 5 000 two in five are.
    expect(placeOf({ people: [3000, 5000], response: [2, 1, 2, 1], rates: [0.049, null] })).toEqual([0, 1]);
  });
});

describe('people', () => {
  test('who are few can show only a large difference', () => {
    const { size, tooFew } = pilot({ people: [1000, 1000], rates: [0.049, null] });
    // 500 people: .049 to .0947 needs 500.06 contacts, to .0948 498.2 (Fleiss, Levin and Paik).
    expect(size).toMatchObject({ contacts: 500, limited: true, target: expect.closeTo(0.0947, 4) });
    expect(tooFew).toBeNull();
  });
  test('who are too few settle nothing', () => {
    // Three times par, .049 to .147, needs 143.3 contacts; there are 50 people.
    expect(pilot({ people: [100, 100], rates: [0.049, null] })).toMatchObject({ size: null, tooFew: 50 });
  });
  test('of unknown number bound nothing', () => {
    expect(pilot().size).toMatchObject({ contacts: 1600, limited: false });
  });
});

test('contacts that no table divides fall to a segment by its people', () => {
  // A quarter of 25 600 contacts, 6 400: a pilot of 1 600 takes a quarter of the time of the data.
  const { size } = pilot({ everyone: 25_600, people: [10_000, 30_000], response: [9, 1, 9, 1], days: 90 });
  expect(size).toMatchObject({ part: 0.25, days: 22.5 });
});

/** A test of the second channel, which the first one serves in its place: one stage, one segment, the rate alone counts. */
function toJoin({ rates, shares }: { rates: [number, number]; shares: [number, number] }) {
  const market = buildMarket({ channels: ['store', 'email'] });
  const evidence = buildEvidence(market, { rates: [fixedRates(rates)] });
  const factors = factorTable(evidence, buildProfile({ rate: 1 }));
  const plan = {
    ...{ evidence, factors, scores: scoreCells(evidence, factors) },
    shares: { value: Float64Array.from(shares) },
    served: Float64Array.of(1, 0),
    portfolio: { selected: [0] },
    limits: { include: [] },
    verdicts: [
      { tier: 'focus', rule: 'selected-proven' },
      { tier: 'test', rule: 'promising' },
    ],
    days: null,
    jobs: [[], []],
  } as unknown as PlanDecisions;
  return pilotOf(plan, 1);
}

describe('a channel that may do more than a chosen one', () => {
  // The chosen one serves share × rate of the people; the other takes its place from where its own comes to more.
  // Contacts by hand, p being the mean of both rates (in R; the values below are by Python's NormalDist):
  // n = (qnorm(.975) * sqrt(2*p*(1-p)) + qnorm(.8) * sqrt(p1*(1-p1) + p2*(1-p2)))^2 / (p2-p1)^2
  test('is held against par, if that rate is less than what is done there today', () => {
    // From .4·.04 ÷ .5 = .032 on; par = √(.04·.01) = .02. From .02 to .032: n = 2 759.4.
    expect(toJoin({ rates: [0.04, 0.01], shares: [0.4, 0.5] })).toMatchObject({
      against: null,
      par: expect.closeTo(0.02, 12),
      needed: expect.closeTo(0.032, 4),
      size: {
        rate: expect.closeTo(0.02, 12),
        target: expect.closeTo(0.032, 4),
        contacts: 2800,
        limited: false,
      },
    });
  });
  test('is held against what is done there today, where it must beat that', () => {
    // From .5·.04 ÷ .4 = .05 on; half as much again as .04 is more. From .04 to .06: n = 1 862.9.
    expect(toJoin({ rates: [0.04, 0.03], shares: [0.5, 0.4] })).toMatchObject({
      against: 0,
      needed: expect.closeTo(0.05, 3),
      size: { rate: 0.04, target: expect.closeTo(0.06, 12), contacts: 1900 },
    });
  });
  test('is held against par, where no rate would do', () => {
    // From .5·.04 ÷ .1 = .2 on, more than three times par and half as much again as .04. From .02 to .03: n = 3 825.1.
    expect(toJoin({ rates: [0.04, 0.01], shares: [0.5, 0.1] })).toMatchObject({
      against: null,
      needed: undefined,
      size: { target: expect.closeTo(0.03, 12), contacts: 3900 },
    });
  });
});
