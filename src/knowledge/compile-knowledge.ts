import { parse } from 'yaml';
import type { z } from 'zod';
import { parseLocale } from '../wording/parse-locale.ts';
import { createPhrasebook } from '../wording/phrasebook.ts';
import type { Knowledge } from './knowledge.ts';
import { knownNames } from './known-names.ts';
import { parseYaml } from './parse-yaml.ts';
import { brandSchema } from './schemas/brand.ts';
import { channelSchema } from './schemas/channel.ts';
import { columnsSchema } from './schemas/columns.ts';
import { exportSchema } from './schemas/export.ts';
import { interviewSchema } from './schemas/interview.ts';
import { journeySchema } from './schemas/journey.ts';
import { type Locale, localeSchema } from './schemas/locale.ts';
import { openDataSchema } from './schemas/open-data.ts';
import { purposesSchema } from './schemas/purposes.ts';
import { remindersSchema } from './schemas/reminders.ts';
import { goalSchema, methodSchema, scoringProfileSchema } from './schemas/scoring.ts';
import { sourcesSchema } from './schemas/sources.ts';
import { trafficGroupingSchema, trafficGroupsSchema, trafficSourcesSchema } from './schemas/traffic.ts';

/**
 * Validates all of `templates/`.
 * @param files path below `templates/` → text
 * @throws PlanError that names the file and the place
 */
export function compileKnowledge(files: ReadonlyMap<string, string>): {
  knowledge: Knowledge;
  locales: Locale[];
} {
  // The messages of a broken template come from a template too.
  const english = createPhrasebook(parseLocale(parse(files.get('locales/en.yaml') ?? '') as Locale));
  const one = <T extends z.ZodType>(path: string, schema: T): z.output<T> => {
    const text = files.get(path);
    if (text === undefined) throw new Error(`templates/${path} is missing.`);
    return parseYaml(text, `templates/${path}`, schema, english);
  };
  const folder = <T extends z.ZodType<{ id: string }>>(name: string, schema: T): z.output<T>[] =>
    [...files.keys()]
      .filter((path) => path.startsWith(`${name}/`) && !path.slice(name.length + 1).includes('/'))
      .sort()
      .map((path) => {
        const entry = one(path, schema);
        if (path !== `${name}/${entry.id}.yaml`)
          throw new Error(`templates/${path} holds the id "${entry.id}": file name and id must agree.`);
        return entry;
      });
  const locales = folder('locales', localeSchema);
  const channels = folder('channels', channelSchema);
  const journeys = folder('journeys', journeySchema);
  const purposes = one('purposes.yaml', purposesSchema);
  const knowledge: Knowledge = {
    channels,
    journeys,
    names: knownNames(channels, journeys, purposes),
    profiles: folder('scoring/profiles', scoringProfileSchema),
    goals: folder('scoring/goals', goalSchema),
    method: one('scoring/method.yaml', methodSchema),
    purposes,
    columns: one('columns.yaml', columnsSchema),
    reminders: one('reminders.yaml', remindersSchema),
    sources: one('sources.yaml', sourcesSchema),
    exports: folder('exports', exportSchema),
    traffic: {
      grouping: one('traffic/grouping.yaml', trafficGroupingSchema),
      groups: one('traffic/groups.yaml', trafficGroupsSchema),
      sources: one('traffic/sources.yaml', trafficSourcesSchema),
    },
    interview: one('interview.yaml', interviewSchema),
    openData: one('open-data.yaml', openDataSchema),
    languages: locales.map(({ id }) => id),
    defaultBrand: one('brand/default.yaml', brandSchema.partial({ name: true })),
  };
  return { knowledge, locales };
}
