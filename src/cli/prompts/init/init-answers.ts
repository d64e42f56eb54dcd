import type { VoiceAxis } from '../../../model/vocabulary.ts';

/** What limits the team most. */
export const limitKinds = ['none', 'channels', 'hours', 'both'] as const;

/** What to do once everything is asked. */
export const finishes = ['plan', 'write', 'nothing'] as const;

/** The answers of `plan init`, by the ids of its steps. */
export interface InitAnswers extends Record<VoiceAxis, number> {
  /** File, relative to the folder → role → column, for tables that are not understood by themselves. */
  columns?: Record<string, Record<string, string>>;
  brand: string;
  /** What is sold, as it stands after "Try …"; empty when there is none to name. */
  product: string;
  /** Id of a journey model, or what plan.yaml has. */
  journey: string;
  /** Names of groups of people; asked only where no table names any. */
  segments?: string[];
  /** Ids of channels that are in use today. */
  channels: string[];
  limit: (typeof limitKinds)[number];
  'max-channels'?: number;
  /** A week, for all channels together. */
  hours?: number;
  /** Id of a goal, what plan.yaml has, or `none`. */
  goal: string;
  finish: (typeof finishes)[number];
}
