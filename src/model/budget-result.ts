import * as z from 'zod';
import { spendingAims } from './vocabulary.ts';

/** The split of the money, as a part of the result. Money a period, unrounded but for recommended amounts. */

const money = z.number();
const estimate = z
  .strictObject({ value: z.number(), interval: z.tuple([z.number(), z.number()]) })
  .describe('Expected, with the ends of its interval');

const curve = z.strictObject({
  basis: z.enum(['measured', 'assumed']).describe('assumed: through today’s point with the prior exponent'),
  base: z.number().min(0).describe('Conversions a period without any spend'),
  scale: z.number().min(0),
  exponent: z.number().min(0).max(1).describe('conversions = base + scale · spend ^ exponent'),
  exponentInterval: z.tuple([z.number(), z.number()]),
  periods: z.int(),
  zeroSpendPeriods: z.int(),
  dispersion: z.number().nullable().describe('Variance ÷ mean of the conversions; null where assumed'),
  monthEffects: z.boolean(),
});

const allocation = z.strictObject({
  channel: z.string(),
  fileTotal: money.describe('Spend in the whole file'),
  current: money,
  recommended: money.describe('To the cent'),
  change: money,
  bounds: z.tuple([money, money]).describe('Least and most that were allowed'),
  reason: z.enum(['optimal', 'at-least', 'at-most', 'no-spend', 'no-response', 'ended']),
  measured: z
    .number()
    .nullable()
    .describe(
      'Conversions a period in the file; those without a stated cost do not count where others have one',
    ),
  expected: estimate
    .nullable()
    .describe('Conversions a period with the recommended amount; null without a curve'),
  expectedToday: estimate.nullable(),
  nextConversionCost: z
    .strictObject({ today: z.number().nullable(), after: z.number().nullable() })
    .nullable()
    .describe('Cost of the next conversion'),
  conversionValue: z
    .strictObject({ value: z.number(), basis: z.enum(['given', 'measured', 'assumed']) })
    .nullable(),
  curve: curve.nullable(),
  sensitivity: z
    .tuple([money, money])
    .nullable()
    .describe('Range of the recommended amount when exponents are a little off: all of them, or each alone'),
  note: z.string().nullable().describe('Why it gets other money than its verdict would let expect'),
});

const outcome = z.strictObject({
  spend: money,
  conversions: estimate,
  value: estimate.nullable(),
  averageCost: estimate.nullable().describe('null without any spend'),
});

export const budgetSchema = z.strictObject({
  stage: z.string().nullable().describe('Stage whose conversions count'),
  spendsElsewhere: z.boolean().describe('Whether money was spent at other stages, too'),
  goal: z.enum(spendingAims).describe('What was maximised, or met'),
  period: z.strictObject({
    unit: z.enum(['day', 'week', 'month', 'file']).describe('file: no dates, the whole file is one period'),
    count: z.int().describe('So many units long'),
    days: z.number().nullable(),
    periods: z.int(),
  }),
  flexibility: z.number().describe('How far a channel may move from today, ± part of it'),
  fileTotal: money.describe('Spend in the whole file'),
  today: money.describe('fileTotal ÷ periods'),
  total: money.describe('Recommended; the allocation and what is unallocated add up to it to the cent'),
  unallocated: money,
  allocation: z.array(allocation),
  exponentShift: z.number().describe('How much exponents were shifted to find `sensitivity`'),
  outcomes: z
    .strictObject({
      today: outcome,
      sameShares: outcome.describe('The recommended total, split as today'),
      after: outcome,
      change: z.strictObject({ conversions: estimate, value: estimate.nullable() }),
      better: z
        .number()
        .nullable()
        .describe('Probability that the split beats today’s shares of the same total'),
      meetsTarget: z.number().nullable(),
      lastReturn: estimate
        .nullable()
        .describe('Money that the last unit of money brings back; null unless value is the goal'),
    })
    .nullable()
    .describe('Over the channels with a curve'),
  multiplier: z.number().nullable().describe('What one more unit of money would bring'),
  beyondKnown: z
    .enum(['above', 'below'])
    .nullable()
    .describe('On which side the total lies of all for which the curves are known; null within'),
  breakEven: z
    .strictObject({ total: money, edge: z.enum(['here', 'least', 'most']).nullable() })
    .nullable()
    .describe(
      'Total of which the last money brings just itself back; edge: where the curves are known no further, or the total as it is. null unless value is the goal',
    ),
  warnings: z.array(z.strictObject({ code: z.string(), channel: z.string().nullable(), text: z.string() })),
});
export type BudgetResult = z.infer<typeof budgetSchema>;
