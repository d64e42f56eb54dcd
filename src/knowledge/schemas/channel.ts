import * as z from 'zod';
import { devices, families, roles } from '../../model/vocabulary.ts';
import {
  factSchema,
  idSchema,
  nameSchema,
  purposeSchema,
  sourceSchema,
  textSchema,
  unitSchema,
  voiceRangesSchema,
  wordListsSchema,
} from './parts.ts';

const byRole = z.strictObject(
  Object.fromEntries(roles.map((role) => [role, unitSchema])) as Record<
    (typeof roles)[number],
    typeof unitSchema
  >,
);

/** How people in Germany and Poland are addressed there. */
const addressSchema = z.strictObject({
  de: z.strictObject({
    form: z.enum(['du', 'sie', 'either', 'none']),
    note: textSchema,
    source: sourceSchema,
  }),
  pl: z.strictObject({
    form: z.enum(['ty', 'formal', 'either', 'none']),
    note: textSchema,
    source: sourceSchema,
  }),
});

/**
 * The situation in which people read or hear us there, as far as wording depends on it: a page of our own
 * (`screen`), posts (`feed`, `video`, `discussion`), one-way messages and two-way chats, a person who answers
 * (`conversation`), an ad or search result with a headline (`advert`), a shop's product page (`listing`),
 * something on paper, a room people stand in, or something only heard.
 */
export const settings = [
  'screen',
  'feed',
  'video',
  'discussion',
  'message',
  'chat',
  'conversation',
  'advert',
  'listing',
  'paper',
  'room',
  'audio',
] as const;
export type Setting = (typeof settings)[number];

/** What people can do there: it decides what a call to action may promise and where it may lead. */
const placeSchema = z.strictObject({
  setting: z.enum(settings),
  /**
   * What people who are sent there do: look around, reach a person or a mailbox, go on foot. `none`: nobody
   * can be sent there, such as to an ad, a poster or a push message.
   */
  visit: z.enum(['look', 'contact', 'on-foot', 'none']),
  /**
   * Purposes whose act can be completed there. An ad cannot take an order and a newsletter cannot redeem a
   * coupon: they lead to a channel that can. To look at something is never complete, it leads on.
   */
  completes: z.array(purposeSchema).default([]),
  /** Purposes whose act can at least be asked for or booked there. */
  takes: z.array(purposeSchema).default([]),
  source: sourceSchema,
});
export type ChannelPlace = z.infer<typeof placeSchema>;

/** One file of `templates/channels/`: everything that is known of a channel without the user's data. */
export const channelSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  family: z.enum(families),
  /** An umbrella stands for several channels (`email`, `social`); its name never resolves to a child. */
  umbrella: z.boolean().default(false),
  /** Ids of the channels for which an umbrella stands. */
  members: z.array(idSchema).default([]),
  /** Names that mean this channel; `export` holds source / medium patterns of exported files. */
  aliases: wordListsSchema.extend({ export: z.array(z.string().min(1)).default([]) }),
  /**
   * Names that mean a kind of it which people are told of in other words: a fair has a stand, and a marketplace a
   * name. Kind → names; a locale has a phrase for each (`destination.<channel>.<kind>`).
   */
  kinds: z.record(idSchema, z.array(z.string().min(1)).min(1)).default({}),
  /**
   * How well the channel does the job of a role, 0–1, for a small or mid-size consumer brand. `evidence` lists
   * what `why` rests on, `assumption` among it where part of it is judgement.
   */
  suitability: z.strictObject({
    roles: byRole,
    why: textSchema,
    source: sourceSchema,
    evidence: z.array(idSchema).default([]),
  }),
  /** What people do there, most typical first. */
  purposes: z.array(purposeSchema).min(1),
  place: placeSchema,
  culture: z.strictObject({
    voice: voiceRangesSchema,
    source: sourceSchema,
    address: addressSchema,
    formats: z.array(factSchema).min(1),
    /** What works there, in one sentence that can be seen in a draft. */
    say: textSchema,
    /** What does not. */
    avoid: textSchema,
  }),
  /** Hours a week for a small brand to do it well once set up, without media money. */
  effort: z.strictObject({
    hoursPerWeek: z.number().min(0).max(168),
    source: sourceSchema,
    /** What of the work they are, where that is not plain. */
    note: textSchema.optional(),
  }),
  device: z.enum(devices),
  audience: z.array(factSchema).min(1),
  /** Natural next channels, best first; friction 0 (no loss) to .95 (hardly anyone gets there). */
  handoff: z.strictObject({
    next: z.array(z.strictObject({ channel: idSchema, friction: z.number().min(0).max(0.95) })),
    otherwise: z.number().min(0).max(0.95),
    note: textSchema,
    source: sourceSchema,
  }),
  verbs: wordListsSchema,
  /** Consent and disclosure reminders, ids of `templates/reminders.yaml`. */
  reminders: z.array(idSchema).default([]),
  law: z.array(factSchema).default([]),
});
export type Channel = z.infer<typeof channelSchema>;
