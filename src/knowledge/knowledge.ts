import type { KnownNames } from './known-names.ts';
import type { BrandFile } from './schemas/brand.ts';
import type { Channel } from './schemas/channel.ts';
import type { Columns } from './schemas/columns.ts';
import type { ExportDescription } from './schemas/export.ts';
import type { Interview } from './schemas/interview.ts';
import type { Journey } from './schemas/journey.ts';
import type { Locale } from './schemas/locale.ts';
import type { OpenDataKnowledge } from './schemas/open-data.ts';
import type { Purposes } from './schemas/purposes.ts';
import type { Reminders } from './schemas/reminders.ts';
import type { Goal, Method, ScoringProfile } from './schemas/scoring.ts';
import type { Sources } from './schemas/sources.ts';
import type { TrafficKnowledge } from './schemas/traffic.ts';

/** All of `templates/` after validation, as the build writes it to one JSON file. Lists are sorted by id. */
export interface Knowledge {
  channels: Channel[];
  journeys: Journey[];
  /** What all of these, and the purposes, are called. */
  names: KnownNames;
  profiles: ScoringProfile[];
  goals: Goal[];
  method: Method;
  purposes: Purposes;
  columns: Columns;
  reminders: Reminders;
  sources: Sources;
  /** How visits that an analytics tool has counted become channels. */
  traffic: TrafficKnowledge;
  exports: ExportDescription[];
  /** What answers by feel stand for. */
  interview: Interview;
  /** Where missing numbers can be found. */
  openData: OpenDataKnowledge;
  /** Languages that there is a locale file for; their texts are files of their own. */
  languages: Locale['id'][];
  /** The brand that speaks when no brand.yaml does. */
  defaultBrand: Omit<BrandFile, 'name'> & { name?: string | undefined };
}
