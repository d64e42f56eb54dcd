import * as z from 'zod';
import { exportKinds } from '../../model/observations.ts';
import { idSchema, nameSchema, roleSchema, textSchema } from './parts.ts';

const text = z.string().min(1);
const names = z.array(text).min(1);
const headerLanguages = ['en', 'de', 'pl', 'fr', 'es', 'it'] as const;

/** How sure something is, where that can be seen, and what is not known. */
const originShape = {
  how: z.enum(['documentation', 'real-file', 'third-party', 'not-verified']),
  where: text,
  note: text.optional(),
};

/** Camel-case id of a column or metric within the file. `source` is spoken for: it cites sources everywhere. */
const keySchema = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]*$/, 'an id in camelCase')
  .refine((key) => key !== 'source', 'call it trafficSource: "source" cites where a fact comes from');
/** One column, or several of which the first that the file has is taken. */
const oneOfSchema = z.union([keySchema, z.array(keySchema).min(1)]);

const patternSchema = text.refine((pattern) => {
  try {
    return new RegExp(pattern, 'iu') instanceof RegExp;
  } catch {
    return false;
  }
}, 'a regular expression');

/** Words of totals, alone or before a colon: "Gesamt: Konto" is one, the campaign "Gesamtpaket Brand" is none. */
const totalWords =
  '^(grand total|totals?|gesamt|gesamtsumme|gesamtergebnis|summe|razem|suma|łącznie|total général|totale|total general)(\\s*:|$)';

const columnSchema = z.strictObject({
  /**
   * Headers by language. Case, accents, spaces, dashes and a currency at the end, `(EUR)`, do not matter; `*`
   * at the end stands for anything.
   */
  headers: z
    .partialRecord(z.enum(headerLanguages), names)
    .refine((headers) => Object.keys(headers).length > 0, 'the headers of at least one language'),
  /** Cells are lists such as `Organic Search > Direct`: the item that is read. */
  take: z.enum(['first', 'last']).optional(),
  /** The platform leaves the cell empty where nothing happened. Absent: empty is not measured. */
  empty: z.literal('zero').optional(),
});

const trafficSchema = z.strictObject({
  /** Columns: a channel group, `source / medium` in one, or each of its own. */
  group: keySchema.optional(),
  sourceMedium: keySchema.optional(),
  trafficSource: keySchema.optional(),
  medium: keySchema.optional(),
  campaign: keySchema.optional(),
});

/** Channels under which tools that see all channels count the same contacts; absent: under the same. */
const knownAsSchema = z
  .union([z.array(idSchema).min(1), z.record(idSchema, z.array(idSchema).min(1))])
  .optional();

const channelSchema = z.union([
  /** Every row is one channel. */
  z.strictObject({ constant: idSchema, knownAs: knownAsSchema }),
  /** Channel id → texts of the column that mean it; `otherwise` is the channel of all other rows. */
  z.strictObject({
    column: keySchema,
    values: z.record(idSchema, names),
    otherwise: idSchema.optional(),
    knownAs: knownAsSchema,
  }),
  /** Classified by where the traffic came from; rows whose text is one of `none` belong to no channel. */
  z.strictObject({ traffic: trafficSchema, none: z.array(text).default([]) }),
]);

const conditionSchema = z.strictObject({ column: keySchema, matches: patternSchema });

/** A number that is not simply a column: rows counted, or a column that counts in some rows only. */
const metricSchema = z.union([
  z.strictObject({ counts: z.literal('rows'), where: conditionSchema.optional() }),
  z.strictObject({ column: keySchema, where: conditionSchema }),
]);

const stepSchema = z.strictObject({
  /** Meets the stage of this role in whichever journey model is chosen. */
  role: roleSchema,
  exposures: oneOfSchema.optional(),
  conversions: oneOfSchema,
  cost: oneOfSchema.optional(),
  revenue: oneOfSchema.optional(),
});

const periodPatternsSchema = z.union([
  z.strictObject({ range: patternSchema.describe('Two groups: first and last day') }),
  z.strictObject({ start: patternSchema, end: patternSchema }),
]);

/** One file of `templates/exports/`: how to recognise and read the export of one platform. */
export const exportSchema = z
  .strictObject({
    id: idSchema,
    name: nameSchema,
    /** How sure the description and its English headers are. */
    verified: z.strictObject({
      ...originShape,
      /** The headers of other languages, which are mostly known from elsewhere. */
      languages: z.partialRecord(z.enum(headerLanguages), z.strictObject(originShape)).optional(),
    }),
    /** Who claims the conversions; decides which of several claims counts. */
    counts: z.enum(exportKinds),
    preamble: z
      .strictObject({
        /** Lines by which a report without rows is known. */
        titles: z.array(patternSchema).default([]),
        /** Lines that begin so are never rows, also between tables. */
        comment: text.optional(),
        period: periodPatternsSchema.optional(),
      })
      .prefault({}),
    /** Lines after the rows. */
    footers: z.array(patternSchema).default([]),
    /** Rows that sum up others. */
    totals: z
      .strictObject({
        /** Columns in which a total's word stands; `first` is the first of the file. */
        columns: z.array(keySchema).default(['first']),
        pattern: patternSchema.default(totalWords),
        /** Columns, or `first`, that are empty in totals only. */
        empty: z.array(keySchema).default([]),
      })
      .prefault({}),
    columns: z.record(keySchema, columnSchema),
    recognition: z.strictObject({
      /** Columns without which it is another export; of a list, one is enough. */
      required: z.array(oneOfSchema).min(1),
      /** Columns that it mostly has. */
      typical: z.array(keySchema).default([]),
      /** Headers that it may have and that are not read. */
      others: z.array(text).default([]),
    }),
    /** Other reports of the platform that people take for this one, by headers that such a report has. */
    mistaken: z
      .array(
        z.strictObject({
          headers: z.array(text).min(1),
          /** What it is, and why it does not serve. */
          what: textSchema,
          /** What to download instead. */
          instead: textSchema,
        }),
      )
      .default([]),
    channel: channelSchema,
    /** Columns that divide people, joined in this order where the file has them. */
    segments: z.array(keySchema).default([]),
    device: keySchema.optional(),
    /** Column of ISO 4217 codes. */
    currency: keySchema.optional(),
    /** Columns of days. */
    period: z
      .union([
        z.strictObject({ day: keySchema }),
        z.strictObject({ start: keySchema, end: keySchema, day: keySchema.optional() }),
      ])
      .optional(),
    /** Column that tells the compared period from the report's own, which comes first. */
    comparison: keySchema.optional(),
    metrics: z.record(keySchema, metricSchema).default({}),
    /** What of it moves people on, in the order of the journey; one row feeds a cell of each. */
    steps: z.array(stepSchema).min(1),
  })
  .superRefine((description, context) => {
    for (const { key, path } of namedColumns(description))
      if (!Object.hasOwn(description.columns, key) && !Object.hasOwn(description.metrics, key))
        context.addIssue({ code: 'custom', path, message: `"${key}" is not among the columns or metrics` });
    const described = new Set(
      Object.values(description.columns).flatMap(({ headers }) => Object.keys(headers)),
    );
    for (const language of Object.keys(description.verified.languages ?? {}))
      if (!described.has(language))
        context.addIssue({
          code: 'custom',
          path: ['verified', 'languages', language],
          message: `no column has a header in "${language}"`,
        });
  });
export type ExportDescription = z.infer<typeof exportSchema>;
export type ExportStep = z.infer<typeof stepSchema>;
export type ExportMetric = z.infer<typeof metricSchema>;
export type ExportChannel = z.infer<typeof channelSchema>;

/** Every column or metric that the description refers to, and where. */
function namedColumns(description: {
  recognition: { required: (string | string[])[]; typical: string[] };
  channel: ExportChannel;
  segments: string[];
  totals: { columns: string[]; empty: string[] };
  metrics: Record<string, ExportMetric>;
  steps: ExportStep[];
  device?: string | undefined;
  currency?: string | undefined;
  comparison?: string | undefined;
  period?: Record<string, string | undefined> | undefined;
}): { key: string; path: (string | number)[] }[] {
  const at = (path: (string | number)[], ...keys: (string | string[] | undefined)[]) =>
    keys.flat().flatMap((key) => (key === undefined ? [] : [{ key, path }]));
  const { channel, recognition, totals } = description;
  return [
    ...at(['recognition', 'required'], ...recognition.required),
    ...at(['recognition', 'typical'], recognition.typical),
    ...at(['channel'], ...('traffic' in channel ? Object.values(channel.traffic) : [])),
    ...at(['channel'], 'column' in channel ? channel.column : undefined),
    ...at(['segments'], description.segments),
    ...at(
      ['totals'],
      [...totals.columns, ...totals.empty].filter((key) => key !== 'first'),
    ),
    ...at(['device'], description.device),
    ...at(['currency'], description.currency),
    ...at(['comparison'], description.comparison),
    ...at(['period'], ...Object.values(description.period ?? {})),
    ...Object.entries(description.metrics).flatMap(([id, metric]) =>
      at(['metrics', id], 'column' in metric ? metric.column : undefined, metric.where?.column),
    ),
    ...description.steps.flatMap(({ exposures, conversions, cost, revenue }, index) =>
      at(['steps', index], exposures, conversions, cost, revenue),
    ),
  ];
}
