import type { Channel } from '../knowledge/schemas/channel.ts';
import type { Observations } from '../model/observations.ts';

/** A channel that stands for several, which the settings name and no table does. */
export interface UmbrellaAtOdds {
  id: string;
  /** Ids of those of its members that the tables name. */
  members: string[];
}

/**
 * Umbrellas that only the settings name while the data have a member of theirs: who lists `email` as active beside rows
 * of a newsletter most likely means the newsletter.
 */
export function umbrellasAtOdds(
  { channels }: Pick<Observations, 'channels'>,
  named: readonly string[],
  knowledge: ReadonlyMap<string, Channel>,
): UmbrellaAtOdds[] {
  const observed = new Set(channels.map(({ id }) => id));
  return [...new Set(named)].flatMap((id) => {
    const members = (knowledge.get(id)?.members ?? []).filter((member) => observed.has(member));
    return members.length > 0 && !observed.has(id) ? [{ id, members }] : [];
  });
}
