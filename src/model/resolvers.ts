import type { Purpose } from './vocabulary.ts';

/**
 * How ingest asks the knowledge for names, without knowing the knowledge. Names ignore case, accents,
 * spacing and hyphens, in any language.
 */
export interface NameResolvers {
  /** An unknown channel keeps an id made of its own name; `nearest` is the id of the closest known one. */
  channel(name: string): { id: string; known: boolean; nearest?: string };
  /** Ids of the channels that a group such as `email` stands for; none for a particular channel. */
  members?(id: string): readonly string[];
  /** `otherJourney` names the journey model that knows the stage when the chosen one does not. */
  stage(name: string): { id: string } | { id: undefined; nearest?: string; otherJourney?: string };
  /** What people do there: support, offers, research … */
  purpose(name: string): Purpose | undefined;
  /** Any name of a segment → its id. */
  segment(name: string): string;
}
