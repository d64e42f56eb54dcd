import * as z from 'zod';
import { budgetSchema } from './budget-result.ts';
import { skipReasons } from './observations.ts';
import {
  devices,
  evidenceGrades,
  factorIds,
  families,
  inputKinds,
  languages,
  missingReasons,
  origins,
  purposes,
  roles,
  servingBases,
  severities,
  tiers,
} from './vocabulary.ts';

/**
 * The one result object. Every format renders it, and the published JSON Schema is made from it. Numbers
 * are unrounded; what is missing is absent or null, never 0 or NaN; rates and shares are 0–1.
 */

const unit = z.number().min(0).max(1);
const interval = z.tuple([z.number(), z.number()]).describe('[low, high], equal tails');
const count = z.number().min(0);

export const issueSchema = z.strictObject({
  code: z.string(),
  severity: z.enum(severities),
  file: z.string().optional(),
  line: z.int().optional(),
  column: z.int().optional(),
  field: z.string().optional().describe('Header of that column'),
  value: z.string().optional(),
  message: z.string(),
  hint: z.string().optional(),
  more: z.int().optional().describe('Further problems of the same kind'),
});

const input = z.strictObject({
  path: z.string(),
  kind: z.enum(inputKinds),
  rows: count.describe('Rows read = usedRows + rejectedRows'),
  usedRows: count,
  rejectedRows: count,
  estimatedRows: count.optional().describe('Of usedRows those that hold estimates by feel, not measurements'),
  encoding: z.string(),
  delimiter: z.string(),
  sha256: z.string(),
  columns: z.record(z.string(), z.string()).describe('Role → header it was read from'),
  unusedColumns: z.array(z.string()),
  export: z.string().nullable().optional().describe('Export that it was recognised as; null: a tidy table'),
  confidence: unit.optional().describe('How sure that is'),
  skipped: z
    .partialRecord(z.enum(skipReasons), count)
    .optional()
    .describe('Rejected rows that are no observations'),
  period: z.strictObject({ from: z.string(), to: z.string() }).optional().describe('First and last day, ISO'),
});

const segment = z.strictObject({
  id: z.string(),
  name: z.string(),
  size: count.nullable(),
  value: z.number().nullable().describe('Money per conversion or customer'),
  weight: unit.describe('size × value × priority, all segments sum to 1'),
  path: z
    .array(
      z.strictObject({
        stage: z.string(),
        channel: z.string(),
        next: z.string().nullable(),
        friction: unit
          .nullable()
          .describe(
            'Part of the people lost on the way to `next`; null at the end, and where no call leads there',
          ),
        note: z.string().nullable().describe('How they are lost, or that no call leads to `next`'),
      }),
    )
    .describe('The straight path through the selected channels'),
  serving: z
    .array(
      z.strictObject({
        stage: z.string(),
        channels: z.array(
          z.strictObject({
            channel: z.string(),
            share: unit,
            basis: z.enum(servingBases).describe('Whether the share and rate there were measured'),
          }),
        ),
      }),
    )
    .describe('Selected channels that carry a tenth or more of a stage, with their part of its value'),
  deadEnds: z
    .array(
      z.strictObject({
        stage: z.string(),
        channel: z.string(),
        connectTo: z.string().nullable(),
        text: z.string(),
      }),
    )
    .describe('Serving channels from which no channel of the next stage is within reach'),
});

const stage = z.strictObject({
  id: z.string(),
  name: z.string(),
  role: z.enum(roles),
  weight: unit,
  rateModel: z.enum(['binomial', 'poisson', 'none']).describe('poisson counts events per contact'),
  rate: z.number().nullable().describe('Overall level of the conversion rate'),
});

const factor = z.strictObject({
  id: z.enum(factorIds),
  value: z.number().nullable(),
  par: z.number().nullable(),
  weight: unit.describe('After renormalising over the factors available in the stage'),
  contribution: z.number().describe('weight × ln(value ÷ par), clipped; they sum to logit(score ÷ 100)'),
  clipped: z.boolean().optional(),
  fade: unit.optional().describe('What is left of an opinion beside the evidence'),
  missing: z.enum(missingReasons).optional(),
});

const cell = z.strictObject({
  segment: z.string(),
  stage: z.string(),
  channel: z.string(),
  score: z.number().min(0).max(100),
  interval,
  rank: z.int().min(1),
  best: unit.describe('Probability of the highest score in the segment and stage'),
  factors: z.array(factor),
  rate: z
    .strictObject({
      value: count,
      interval,
      raw: count.nullable(),
      exposures: count,
      conversions: count,
    })
    .nullable()
    .describe('null: the stage has no exposures at all'),
  together: z
    .strictObject({ exposures: count, conversions: count, evidence: z.enum(evidenceGrades) })
    .optional()
    .describe('What was counted of the channel in the stage for all people together, by no segment'),
  share: unit.describe('Part of the segment that uses the channel, as the portfolio takes it'),
  shareOrigin: z.enum([
    'measured',
    'estimate',
    'everyone',
    'channel',
    'family',
    'segment',
    'contacts',
    'unknown',
  ]),
  response: count.describe('Value of a contact, 1 = par'),
  served: unit.describe(
    'Part of the value of the segment and stage that the channel carries in the portfolio',
  ),
  evidence: z.enum(evidenceGrades),
});

const job = z.strictObject({
  id: z.enum(purposes),
  stage: z.string().nullable(),
  share: unit.nullable().describe('Standardised share of the channel in that stage; null without data'),
  evidence: z.enum(origins),
});

const cta = z.strictObject({
  stage: z.string(),
  segment: z
    .string()
    .nullable()
    .describe('null: for every segment that it serves there and that has no call of its own'),
  text: z.string(),
  line: z.string().nullable().describe('The longer line beside the button'),
  destination: z.string().nullable().describe('Id of the channel it leads to'),
  device: z.enum(devices),
});

const resolved = z
  .strictObject({
    value: z
      .number()
      .nullable()
      .describe(
        'A selected channel: lost without it. Any other: the change with it in for certain. null: infeasible',
      ),
    withOneMore: z.number().nullable().describe('Not selected: the same with one more channel allowed'),
    proven: z.boolean(),
  })
  .describe('Coverage when everything else may be chosen anew within the same limits');

const pilot = z.strictObject({
  stage: z.string(),
  segment: z.string(),
  against: z
    .string()
    .nullable()
    .describe('Chosen channel that it would have to beat there; null: par is enough'),
  contactsPerArm: count,
  par: z.number(),
  baseline: z.number().describe('Rate that it is held against: par, or that of the channel to beat'),
  needed: z
    .number()
    .nullable()
    .describe('Rate from which it would take the place of a chosen channel; null where none would do'),
  target: z.number().describe('Rate that the pilot is to find'),
  halfwayLeast: count.describe('Conversions of the first half below which it may end early; 0: never'),
  partOfData: z.number().nullable().describe('Contacts ÷ those that the data show there'),
  days: z.number().nullable().describe('The same in days; null without dates'),
  ownPace: z.boolean().describe('Whether those are its own contacts, not those of the middle channel'),
  tooLong: z
    .boolean()
    .describe('Longer than the data cover and anybody waits: not to be settled at that pace'),
});

const channel = z.strictObject({
  id: z.string(),
  name: z.string(),
  family: z.enum(families).nullable(),
  known: z.boolean(),
  tier: z.enum(tiers),
  priority: z.int().min(1),
  inUse: z.boolean(),
  score: z.number().min(0).max(100),
  contribution: z.number().describe('Coverage lost without it, or gained with it'),
  contributionResolved: resolved,
  selectionFrequency: unit.describe(
    'Share of the draws in whose best portfolio of the same size it is, everything chosen anew',
  ),
  valueOfKnowing: count.describe(
    'Coverage that the plan would gain on average if it were known before deciding',
  ),
  probabilities: z
    .strictObject({
      costAboveTarget: unit
        .nullable()
        .describe('A conversion costs more than the target; null without either'),
      belowPar: unit.describe('A contact is worth less than average'),
    })
    .describe('What decides whether it stops or is maintained'),
  swap: unit.nullable().describe('Probability that it would improve the portfolio in place of a member'),
  evidence: z
    .enum(evidenceGrades)
    .describe(
      'Best evidence among its cells; thin where most of what a selected one carries was never measured',
    ),
  small: z.boolean().describe('A small but concentrated audience that converts at par or better'),
  purpose: z.strictObject({
    primary: job.nullable(),
    secondary: job.nullable(),
    tertiary: job.nullable(),
  }),
  ctas: z.array(cta),
  voice: z
    .strictObject({
      fit: unit,
      keep: z.array(z.string()),
      adapt: z.array(z.string()),
      avoid: z.array(z.string()),
    })
    .nullable()
    .describe('null: nothing is known of the channel'),
  reasons: z.array(z.string()),
  nextStep: z.string(),
  pilot: pilot
    .nullable()
    .describe('How to settle what it is worth; null where nothing is to be settled or measured'),
  reminders: z.array(z.string()).describe('Ids of consent and disclosure reminders'),
  effortHours: z.number().nullable().describe('Hours a week; null where those of no channel are known'),
  exposures: count.nullable().describe('Over all stages: one person may count in several'),
  conversions: count.nullable().describe('Over all stages: moved on in one of them'),
  stages: z
    .array(
      z.strictObject({
        stage: z.string(),
        exposures: count.nullable(),
        conversions: count.nullable(),
        trials: count.describe('Exposures of rows that state both counts, without slips'),
        successes: count.describe('Conversions of the same rows: the rate rests on these two'),
        cost: z.number().nullable(),
        revenue: z.number().nullable(),
      }),
    )
    .describe('The same by stage, where anything was stated'),
  cost: z.number().nullable(),
  revenue: z.number().nullable(),
});

const frontierPoint = z.strictObject({
  channels: z.int(),
  selected: z.array(z.string()),
  coverage: unit,
  effortHours: z.number().nullable(),
  minimumSpend: count
    .nullable()
    .describe('Money a period that they need at least; null where no minimum is stated'),
  spend: count.nullable().describe('Money a period that they get today; null where no row states any'),
  optimal: z.boolean(),
});

const whatIf = z.strictObject({
  change: z.string().describe('As it was asked for: hours=20'),
  problem: z.string().nullable().describe('Why there is no such plan'),
  headline: z.string().nullable(),
  coverage: unit.nullable(),
  effortHours: z.number().nullable(),
  selected: z.array(z.string()),
  joined: z.array(z.string()).describe('Selected here and not in the plan'),
  left: z.array(z.string()).describe('Selected in the plan and not here'),
  verdicts: z
    .array(
      z.strictObject({
        channel: z.string(),
        from: z.enum(tiers).nullable(),
        to: z.enum(tiers),
        reason: z.string(),
      }),
    )
    .describe('Where they differ'),
});

const openDatum = z.strictObject({
  channel: z.string(),
  what: z.enum(['share', 'rate']).describe('Who uses it, or what its contacts come to'),
  stages: z.array(z.string()).describe('Where only those of some stages are missing: which; else empty'),
  gain: count.describe('Coverage that the plan would gain on average if it were known before deciding'),
  how: z.string().describe('Where to get it'),
});

const planSchema = z.strictObject({
  schemaVersion: z.literal(1),
  generator: z.strictObject({ name: z.literal('optichannel'), version: z.string() }),
  brand: z.string(),
  language: z.enum(languages),
  currency: z.string().nullable(),
  seed: z.int(),
  journey: z.string(),
  goal: z.string().nullable().describe('What the stages weigh; null: all the same, or as plan.yaml says'),
  scoring: z.string(),
  headline: z.string().describe('The decision in one sentence'),
  summary: z.array(z.string()).describe('The reasons behind the decision'),
  firstSteps: z.array(z.string()).describe('What to do first, in order'),
  openQuestion: z.string().nullable().describe('What would change the decision'),
  openData: z
    .array(openDatum)
    .describe('The missing data that would change the plan most, in order; empty where most is measured'),
  keepRule: z
    .string()
    .nullable()
    .describe('What holds for all channels that are maintained; null where none is'),
  voice: z.array(z.string()).describe('How the brand sounds on every channel'),
  inputs: z.array(input),
  issues: z.array(issueSchema),
  segments: z.array(segment),
  stages: z.array(stage),
  cells: z.array(cell),
  channels: z.array(channel).describe('In order of priority'),
  portfolio: z.strictObject({
    selected: z.array(z.string()),
    coverage: unit,
    optimal: z.boolean(),
    gap: z.number().min(0),
    constraints: z.strictObject({
      channels: z.int().nullable().describe('Limit that was given; null: chosen by coverage'),
      hours: count.nullable().describe('Hours a week; null: no limit'),
      budget: count.nullable().describe('Money a period; null: no limit'),
      cover: z
        .array(
          z.strictObject({
            of: z.enum(['stage', 'segment']),
            id: z.string(),
            least: unit,
            reached: unit,
          }),
        )
        .describe('Least coverage of stages and segments'),
      include: z.array(z.string()),
      exclude: z.array(z.string()),
    }),
    effortHours: z.number().nullable().describe('Hours a week of the selected channels'),
    everywhereHours: z.number().nullable().describe('Hours a week of all channels in play'),
    hoursAssumed: z
      .array(z.string())
      .describe('Channels whose hours nobody stated: as many as the middle one of the others takes'),
    week: z
      .strictObject({
        kept: z.array(z.string()).describe('In use, not selected and not ended: they go on as they are'),
        keptHours: z.number(),
        moved: z
          .number()
          .describe(
            'Hours of ended channels that the selected ones get, as far as a limit has room for them',
          ),
        hours: z.number().describe('Selected, kept and moved together'),
        today: z.number().describe('Hours of all channels in use'),
        assumed: z.boolean().describe('Some of these hours nobody stated'),
      })
      .nullable()
      .describe('Hours a week of the whole plan; null where those of no channel are known'),
    minimumSpend: count.nullable().describe('Money a period that the selected channels need at least'),
    core: z.array(z.string()).describe('Selected in nearly all draws: safe whatever the data hide'),
    steadyUnmeasured: z
      .array(z.string())
      .describe('Selected in nearly all draws as well, but most of what they carry was never measured'),
    reachGuessed: z
      .boolean()
      .describe('No table says who uses which channel: reach is a guess, and the same in all draws'),
    dependsOnData: z
      .array(z.string())
      .describe('Selected in some draws only, or not selected here but in some'),
    mark: z.int().nullable().describe('Fewest channels that reach a coverage of `markCoverage`'),
    markCoverage: unit,
    frontier: z.array(frontierPoint),
  }),
  budget: budgetSchema.nullable().describe('The split of the money; null where no row states any'),
  whatIfs: z.array(whatIf).describe('What other limits or wishes would change'),
  reminders: z.array(z.strictObject({ id: z.string(), text: z.string(), channels: z.array(z.string()) })),
  method: z.strictObject({
    draws: z.int(),
    interval: unit,
    clearBest: unit.describe('Probability of being best from which a channel is clearly the best of a step'),
    likelyBest: unit.describe('The same from which it is likely to be; below, the choice is open'),
    servingShare: unit.describe('Part of a step from which a channel is said to serve it'),
    weights: z.record(z.enum(factorIds), unit),
    assumptions: z.array(
      z.strictObject({
        what: z.string(),
        value: z.union([z.number(), z.string()]).nullable(),
        source: z.string().describe('assumption, interview, sainsbury, or ids of sources, joined by ", "'),
        scope: z.enum(['data', 'method']).describe('data: about this data; method: a constant of the method'),
      }),
    ),
    sources: z
      .array(
        z.strictObject({ id: z.string(), name: z.string(), year: z.int().nullable(), where: z.string() }),
      )
      .describe('What the ids of assumptions stand for'),
  }),
});

/** Plans for each value of a column, beside that of the whole. */
export const analysisSchema = planSchema.extend({
  by: z
    .strictObject({
      column: z.string(),
      plans: z.array(
        z.strictObject({
          id: z.string(),
          name: z.string(),
          joined: z.array(z.string()).describe('Selected here and not in the whole'),
          left: z.array(z.string()).describe('Selected in the whole and not here'),
          verdicts: z
            .array(z.strictObject({ channel: z.string(), from: z.enum(tiers).nullable(), to: z.enum(tiers) }))
            .describe('Channels that stand otherwise here (to) than in the whole (from)'),
          plan: planSchema,
        }),
      ),
    })
    .nullable()
    .describe('One plan a value of a column; null when nothing was divided'),
});

export type Plan = z.infer<typeof planSchema>;
export type Analysis = z.infer<typeof analysisSchema>;
export type AnalysisCell = z.infer<typeof cell>;
export type AnalysisChannel = z.infer<typeof channel>;
export type AnalysisSegment = z.infer<typeof segment>;
export type AnalysisStage = z.infer<typeof stage>;
export type AnalysisFactor = z.infer<typeof factor>;
export type AnalysisCta = z.infer<typeof cta>;
export type AnalysisJob = z.infer<typeof job>;
