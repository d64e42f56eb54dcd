import type { InteractionCount, ObservedChannel } from '../../model/observations.ts';
import { purposes } from '../../model/vocabulary.ts';
import type { ChannelEntry } from './channel-entry.ts';

/** What the tables state of a channel itself; `name` is undefined where no table writes it. */
export function observedChannel(channel: ChannelEntry, name: string | undefined): ObservedChannel {
  const active = channel.statements.get('active')?.value;
  const effortHours = channel.statements.get('effort_hours')?.value;
  return {
    id: channel.id,
    ...(name !== undefined && { name }),
    ...(active !== undefined && { active: active === 1 }),
    ...(effortHours !== undefined && { effortHours }),
  };
}

/** What people do there, in the order of the vocabulary. */
export function observedInteractions(channel: ChannelEntry): InteractionCount[] {
  return purposes.flatMap((purpose) => {
    const count = channel.interactions.get(purpose)?.value();
    return count === undefined ? [] : [{ channel: channel.id, purpose, count }];
  });
}
