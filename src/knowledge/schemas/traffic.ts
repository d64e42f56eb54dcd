import * as z from 'zod';
import { idSchema, sourceSchema } from './parts.ts';

/** Kinds of websites that the rules of the grouping ask for. */
const sourceCategories = ['search', 'social', 'shopping', 'video'] as const;
const categorySchema = z.enum(sourceCategories);

const lowerCase = z.string().regex(/^[^A-Z]+$/, 'lower case');

const conditionSchema = z.union([
  z.strictObject({ category: categorySchema }),
  z.strictObject({ of: z.enum(['source', 'medium', 'campaign']), is: z.array(lowerCase).min(1) }),
  /** Id of one of the `patterns`, which has to match the whole value. */
  z.strictObject({ of: z.enum(['source', 'medium', 'campaign']), matches: idSchema }),
]);
export type TrafficCondition = z.infer<typeof conditionSchema>;

const ruleSchema = z.strictObject({
  group: z.string().min(1),
  /** All of them have to hold; of `any`, one. A rule without conditions takes what is left. */
  when: z
    .array(z.union([conditionSchema, z.strictObject({ any: z.array(conditionSchema).min(2) })]))
    .default([]),
  source: sourceSchema,
});
export type TrafficRule = z.infer<typeof ruleSchema>;

/** `templates/traffic/grouping.yaml`: the rules that name the channel group of a visit, first match wins. */
export const trafficGroupingSchema = z
  .strictObject({
    patterns: z.record(idSchema, z.string().refine(isExpression, 'a regular expression')),
    rules: z.array(ruleSchema).min(1),
  })
  .refine(({ patterns, rules }) => patternIds(rules).every((id) => Object.hasOwn(patterns, id)), {
    message: 'every rule matches one of the patterns',
    path: ['rules'],
  });
export type TrafficGrouping = z.infer<typeof trafficGroupingSchema>;

const names = z.array(z.string().min(1)).default([]);
const groupSchema = z.strictObject({
  /** Channel that stands for the group; absent where the group says too little. */
  channel: idSchema.optional(),
  /** What the visits of a known source are in this group: its own channel, or its ads. */
  side: z.enum(['organic', 'paid']).optional(),
  names: z.strictObject({ en: names, de: names, pl: names, fr: names, es: names, it: names }),
});
export type TrafficGroup = z.infer<typeof groupSchema>;

/** `templates/traffic/groups.yaml`: every group by its GA4 name, with its names in other languages. */
export const trafficGroupsSchema = z.record(z.string().min(1), groupSchema);
export type TrafficGroups = z.infer<typeof trafficGroupsSchema>;

/** `ecosia.org`, `tumblr(.com)`, `yelp.*`, `*.reddit.com`; see `expandSourceName`. */
const sourceNameSchema = z
  .string()
  .regex(
    /^(\*\.)?[^\s*()A-Z][^*()A-Z]*(\(\.[a-z.]+\)|\.\*)?$/,
    'a lower-case name such as tumblr(.com) or yelp.*',
  );

const trafficSourceSchema = z.strictObject({
  category: categorySchema.optional(),
  /** Channel of visits from there; null: no channel of ours fits. Absent: the group decides. */
  channel: idSchema.nullable().optional(),
  /** Channel of ads there, where it is another. */
  paid: idSchema.nullable().optional(),
  /** Lines of names, to be read as one list. */
  names: z.array(z.union([sourceNameSchema, z.array(sourceNameSchema)])).transform((lines) => lines.flat()),
});
/** Sources that mean the same. */
export type TrafficSource = z.infer<typeof trafficSourceSchema>;

/** `templates/traffic/sources.yaml`: the sites and tools that visits come from. */
export const trafficSourcesSchema = z.strictObject({
  source: sourceSchema,
  /** First labels of host names that say nothing of their own: `m` in m.ebay.de. */
  subdomains: z.array(z.string().min(1)),
  sources: z.array(trafficSourceSchema),
});
export type TrafficSources = z.infer<typeof trafficSourcesSchema>;

/** All of `templates/traffic/`. */
export interface TrafficKnowledge {
  grouping: TrafficGrouping;
  groups: TrafficGroups;
  sources: TrafficSources;
}

function isExpression(text: string): boolean {
  try {
    return new RegExp(text) instanceof RegExp;
  } catch {
    return false;
  }
}

function patternIds(rules: readonly TrafficRule[]): string[] {
  return rules
    .flatMap(({ when }) => when.flatMap((step) => ('any' in step ? step.any : [step])))
    .flatMap((condition) => ('matches' in condition ? [condition.matches] : []));
}
