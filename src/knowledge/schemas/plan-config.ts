import * as z from 'zod';
import { factorIds, spendingAims } from '../../model/vocabulary.ts';
import { languageSchema, unitSchema } from './parts.ts';

const names = z.array(z.string().min(1));
const byName = <T extends z.ZodType>(value: T) => z.record(z.string().min(1), value);
/** Bounds that no real number of people or money meets, and that keep sums finite. */
const positive = z.number().positive().max(1e12);
const hours = z.number().min(0).max(10_000);
const weight = z.number().min(0).max(1e6);

/** `plan.yaml`: what the plan should weigh, keep and leave. Unknown keys are errors. */
export const planConfigSchema = z.strictObject({
  brand: z.string().min(1).optional().describe('Path of brand.yaml, relative to this file'),
  journey: z.string().min(1).optional().describe('Id of a journey model, or path of a YAML file'),
  language: languageSchema.optional().describe('Language of the plan'),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'an ISO 4217 code such as EUR')
    .optional(),
  goal: z
    .string()
    .min(1)
    .optional()
    .describe('grow, sell, keep, or path of a YAML file: weights of the stages by their role'),
  goals: byName(weight)
    .optional()
    .describe('Weight of each stage, relative; stages not named weigh what the goal says, else 1'),
  segments: byName(
    z.strictObject({
      priority: z.number().positive().max(1e6).optional().describe('Importance, 1 = normal'),
      value: positive.optional().describe('Money per conversion or customer'),
      size: positive.optional().describe('People in the segment'),
    }),
  ).optional(),
  capacity: z
    .strictObject({
      channels: z.int().min(1).optional().describe('Most channels the team can run'),
      hours: hours.optional().describe('Hours a week for the chosen channels together'),
      budget: positive
        .optional()
        .describe('Money a period: what minimum spends must fit in, and what is split'),
    })
    .optional(),
  channels: z
    .strictObject({
      include: names.optional().describe('Channels that the plan must have'),
      exclude: names.optional().describe('Channels that the plan must not have'),
      active: names.optional().describe('Channels in use today'),
      names: byName(z.string().min(1))
        .optional()
        .describe('Names in your data → known channel that they mean'),
      hours: byName(hours).optional().describe('Hours a week that a channel takes you'),
      minimumSpend: byName(z.number().min(0).max(1e12))
        .optional()
        .describe('Money a period below which a channel is not worth beginning'),
    })
    .optional(),
  targets: z
    .strictObject({
      cpa: positive.optional().describe('Cost per conversion that is just acceptable: par of efficiency'),
      roas: positive.optional().describe('Revenue per unit of cost; with cpa it sets the par of value'),
    })
    .optional(),
  cover: byName(unitSchema)
    .optional()
    .describe('Least coverage of a stage or segment, 0–1: the plan must serve this much of it'),
  spending: z
    .strictObject({
      aim: z
        .enum(spendingAims)
        .optional()
        .describe('What the split of the budget maximises, or the cost per conversion that it must meet'),
      change: z
        .number()
        .min(0)
        .max(1)
        .optional()
        .describe('How far a channel may move from today, ± part of it'),
    })
    .optional(),
  scoring: z.string().min(1).optional().describe('Id of a scoring profile, or path of a YAML file'),
  weights: z
    .partialRecord(z.enum(factorIds), weight)
    .optional()
    .describe('Weights of single factors, in the place of those of the scoring profile'),
  columns: byName(byName(z.string().min(1)))
    .optional()
    .describe('Per file: role → column where headers are not recognised, or = and the value of every row'),
});
export type PlanConfig = z.infer<typeof planConfigSchema>;
