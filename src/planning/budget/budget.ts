import type { Unpriced } from '../../model/observations.ts';
import type { Random } from '../../statistics/random.ts';
import type { ResponseCurve } from '../../statistics/response/draw-responses.ts';
import type { BreakEvenTotal } from './break-even-total.ts';

/** Priors and thresholds of the budget. */
export const budgetConstants = [
  'intervalLevel',
  'draws',
  'responsePeriods',
  'exponentMean',
  'exponentSpread',
  'noBase',
  'monthPeriods',
  'monthSpread',
  'assumedDispersion',
  'spendVariation',
  'exponentShift',
  'budgetConcentration',
  'demandAlarms',
  'notedChange',
] as const;
export type BudgetConstants = Readonly<Record<(typeof budgetConstants)[number], { value: number }>>;

/** One row of the data: a day, or whatever the file's rows are. Absent = not stated, never zero. */
export interface BudgetRow {
  /** First day of what the row covers, as `2026-05-01`; absent: somewhere within the file. */
  date?: string | undefined;
  cost?: number | undefined;
  conversions?: number | undefined;
  revenue?: number | undefined;
  /** Of the conversions and the revenue what no known cost has bought. */
  unpriced?: Unpriced | undefined;
}

/** Money per conversion, with its standard error where known. */
export interface ConversionValue {
  mean: number;
  standardError: number;
}

export interface BudgetChannel {
  /** Index of the channel in the plan. */
  channel: number;
  rows: readonly BudgetRow[];
  /** Absent: from the revenue of the rows. */
  value?: ConversionValue | undefined;
  /** Money per period that the channel must get at least, and may get at most. */
  least?: number | undefined;
  most?: number | undefined;
  /** May get less than today, but not more. */
  keepsToday?: boolean | undefined;
}

/** `cpa`: spend as much as keeps the average cost per conversion at this or below. */
export type BudgetGoal = 'conversions' | 'value' | { cpa: number };

export interface BudgetInput {
  channels: readonly BudgetChannel[];
  goal: BudgetGoal;
  /** Money per period; absent: today's. With a target cost it is the most that may be spent. */
  total?: number | undefined;
  /** How far a channel may move from today, 0–1 of its spend. */
  flexibility: number;
  constants: BudgetConstants;
  random: Random;
}

/** `count` units long: 1 week, 2 weeks, 3 months. `file`: the dates do not tell, so the whole file is one period. */
export interface BudgetPeriod {
  unit: 'day' | 'week' | 'month' | 'file';
  count: number;
  /** Mean length in days; undefined for the whole file. */
  days: number | undefined;
  /** Periods from the first to the last date. */
  periods: number;
}

/** A point estimate with its equal-tailed interval. */
export interface Estimate {
  value: number;
  interval: [low: number, high: number];
}

/** `measured`: fitted; `assumed`: through today's point with the prior exponent and no base. */
export interface MeasuredCurve extends ResponseCurve {
  basis: 'measured' | 'assumed';
  exponentInterval: [low: number, high: number];
  /** Periods that state spend and conversions; those of them without spend. */
  periods: number;
  zeroSpendPeriods: number;
  /** Variance ÷ mean of the conversions, ≥ 1; null where assumed. */
  dispersion: number | null;
  monthEffects: boolean;
  draws: readonly ResponseCurve[];
}

/** Why a channel gets what it gets: `at-least` and `at-most` mean that less, or more, would pay but is not known. */
export type BudgetReason = 'optimal' | 'at-least' | 'at-most' | 'no-spend' | 'no-response';

export interface ChannelBudget {
  channel: number;
  /** Spend in the whole file. */
  fileTotal: number;
  /** Money per period: mean of the file, and recommended to the cent. */
  current: number;
  recommended: number;
  change: number;
  /** Least and most that were allowed. */
  bounds: [least: number, most: number];
  reason: BudgetReason;
  /** Conversions per period in the file that a known cost has bought; null when no row states any. */
  measured: number | null;
  /** null: nothing is known of its response. */
  curve: Omit<MeasuredCurve, 'draws'> | null;
  /** Money per conversion, and where it comes from; null when no channel's is known. */
  value: (ConversionValue & { basis: 'given' | 'measured' | 'assumed' }) | null;
  /** Expected conversions per period; null without a curve. */
  expected: { today: Estimate; after: Estimate } | null;
  /** Cost of the next conversion; null without a curve or spend. */
  nextConversionCost: { today: number; after: number } | null;
  /** Range of what would be recommended if exponents were off by the shift; null where no curve decides. */
  sensitivity: [low: number, high: number] | null;
}

/** Per period, over the channels with a curve. */
export interface BudgetOutcome {
  spend: number;
  conversions: Estimate;
  /** Money; null when no value per conversion is known. */
  value: Estimate | null;
  /** Spend ÷ expected conversions, those without spend included; null without any spend. */
  averageCost: Estimate | null;
}

export type BudgetWarning =
  /** Its curve may show demand, not the effect of spend. `probability`: p-value. */
  | { code: 'spend-follows-demand'; channel: number; probability: number }
  /** One channel gets most of the money; today it has `shareToday`. */
  | { code: 'concentrated'; channel: number; share: number; shareToday: number }
  /** Too few periods for a curve: assumed, without a base, which overstates what spend does. */
  | { code: 'few-periods'; channel: number; periods: number }
  /** Its rows come less often than the file's periods, so that its curve is assumed. */
  | { code: 'other-rhythm'; channel: number; periods: number }
  /** Spend was nearly the same in all periods, so that the curve rests on the prior. */
  | { code: 'spend-barely-varied'; channel: number; variation: number }
  /** Has spend, but no conversions, or none stated (`conversions` null): kept at today's amount. */
  | { code: 'no-response'; channel: number; conversions: 0 | null }
  /**
   * The total lies above or below all that channels may spend within the flexibility (`limit`), which gave way. They
   * spend `kept` today, beside what is `ended`.
   */
  | {
      code: 'bounds-scaled';
      side: 'above' | 'below';
      kept: number;
      ended: number;
      limit: number;
      total: number;
    }
  /** The channels that compete for the money get less, or more, of it in all; each keeps its share or not. */
  | { code: 'total-changed'; today: number; after: number }
  /** So many conversions in the file have no stated cost, and are not counted. */
  | { code: 'cost-unknown'; channel: number; conversions: number }
  /** No value of its own: that of all channels together is used. */
  | { code: 'value-assumed'; channel: number }
  /** Value was the goal, but none is known: conversions were maximised. */
  | { code: 'no-value' }
  /** No total within the flexibility meets the target; `best` is the lowest average cost there is. */
  | { code: 'target-out-of-reach'; target: number; best: number }
  /** Only a total of nothing meets the target. */
  | { code: 'target-leaves-nothing'; target: number }
  /** Money of channels that may not keep it, and that was not given to others. */
  | { code: 'freed'; amount: number }
  /** Money that no channel may take. */
  | { code: 'unallocated'; amount: number };

export interface BudgetDecision {
  /** What was maximised in the end. */
  goal: 'conversions' | 'value' | 'target-cost';
  period: BudgetPeriod;
  /** As asked for, 0–1. */
  flexibility: number;
  /** Spend in the whole file; `today` is this ÷ periods; `total` is what is recommended, per period. */
  fileTotal: number;
  today: number;
  total: number;
  /** In the order of the input; recommended amounts and `unallocated` add up to the total to the cent. */
  allocation: ChannelBudget[];
  unallocated: number;
  /** Null when no channel has a curve. */
  outcomes: {
    today: BudgetOutcome;
    /** The recommended total, split as today's. */
    sameShares: BudgetOutcome;
    after: BudgetOutcome;
    /** After less today. */
    change: { conversions: Estimate; value: Estimate | null };
    /** Probability, 0–1, that the split beats today's shares of the same total; null when they are the same. */
    better: number | null;
    /** Probability, 0–1, that the average cost after is at most the target; null without one, or without spend. */
    meetsTarget: number | null;
    /** Money that the last unit of money brings back; null unless value is the goal and some channel could take more. */
    lastReturn: Estimate | null;
  } | null;
  /**
   * What one more unit of money would bring at the best open place, in conversions or money; 1 ÷ this is the cost
   * of the last conversion, to be told beside the average one. Null where every channel is at its most.
   */
  multiplier: number | null;
  /** On which side the total lies of all for which the curves are known; null within. */
  beyondKnown: 'above' | 'below' | null;
  /** Per period, among totals for which the curves are known; null unless value is the goal. */
  breakEven: BreakEvenTotal | null;
  warnings: BudgetWarning[];
}
