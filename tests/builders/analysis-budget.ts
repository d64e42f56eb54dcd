import type { Analysis } from '../../src/model/analysis.ts';
import type { BudgetResult } from '../../src/model/budget-result.ts';

type Allocation = BudgetResult['allocation'][number];

/** Twelve weeks of money: one channel with a measured curve, one with an assumed one, one that ends, one for free. */
export function buildBudget(): BudgetResult {
  return {
    stage: 'purchase',
    spendsElsewhere: true,
    goal: 'conversions',
    period: { unit: 'week', count: 1, days: 7, periods: 12 },
    flexibility: 0.3,
    fileTotal: 24_000,
    today: 2000,
    total: 1500,
    unallocated: 0,
    allocation: [
      allocation('instagram', 1000, 1200, {
        reason: 'optimal',
        expected: { value: 44.2, interval: [38, 51] },
        expectedToday: { value: 40.1, interval: [35, 46] },
        nextConversionCost: { today: 33, after: 41.5 },
        sensitivity: [1100, 1300],
        curve: { ...curve, basis: 'measured', exponentInterval: [0.5, 0.7], periods: 12, dispersion: 2.1 },
      }),
      allocation('website', 500, 300, {
        reason: 'at-least',
        expected: { value: 9.3, interval: [6, 13] },
        expectedToday: { value: 13.3, interval: [9, 18] },
        nextConversionCost: { today: 53, after: 45.3 },
        sensitivity: [300, 350],
        curve,
      }),
      allocation('display-ads', 500, 0, { reason: 'ended' }),
      allocation('email-newsletter', 0, 0, { reason: 'no-spend' }),
    ],
    outcomes: {
      today: outcome(1500, 53.4),
      sameShares: outcome(1500, 51),
      after: outcome(1500, 53.5),
      change: { conversions: { value: 0.1, interval: [-6, 6] }, value: null },
      better: 0.93,
      meetsTarget: null,
      lastReturn: null,
    },
    multiplier: 0.024,
    beyondKnown: null,
    breakEven: null,
    exponentShift: 0.1,
    warnings: [
      {
        code: 'freed',
        channel: null,
        text: '€500 become free with the channels that end: keep the money, or pay the pilots with it.',
      },
    ],
  };
}

/** One change that leaves a plan, and one that does not. */
export function buildWhatIfs(): Analysis['whatIfs'] {
  return [
    {
      change: 'hours=6',
      problem: null,
      headline: '2 of 6 channels serve 62% of what being everywhere would.',
      coverage: 0.62,
      effortHours: 6,
      selected: ['email-newsletter', 'instagram'],
      joined: ['instagram'],
      left: ['website'],
      verdicts: [
        { channel: 'instagram', from: 'next', to: 'focus', reason: 'It carries 40% of awareness.' },
        { channel: 'website', from: 'focus', to: 'maintain', reason: 'It takes 8 hours; of 6 none is left.' },
      ],
    },
    {
      change: 'hours=1',
      problem: 'No set of channels meets all limits.',
      headline: null,
      coverage: null,
      effortHours: null,
      selected: [],
      joined: [],
      left: [],
      verdicts: [],
    },
  ];
}

const curve: NonNullable<Allocation['curve']> = {
  basis: 'assumed',
  base: 0,
  scale: 0.172,
  exponent: 0.7,
  exponentInterval: [0.45, 0.92],
  periods: 3,
  zeroSpendPeriods: 0,
  dispersion: null,
  monthEffects: false,
};

function allocation(
  channel: string,
  current: number,
  recommended: number,
  given: Partial<Allocation> & Pick<Allocation, 'reason'>,
): Allocation {
  return {
    channel,
    fileTotal: 12 * current,
    current,
    recommended,
    change: recommended - current,
    bounds: [0.7 * current, 1.3 * current],
    measured: null,
    expected: null,
    expectedToday: null,
    nextConversionCost: null,
    conversionValue: null,
    curve: null,
    sensitivity: null,
    note: null,
    ...given,
  };
}

function outcome(spend: number, conversions: number) {
  return {
    spend,
    conversions: { value: conversions, interval: [conversions - 8, conversions + 8] as [number, number] },
    value: null,
    averageCost: { value: spend / conversions, interval: [24, 34] as [number, number] },
  };
}
