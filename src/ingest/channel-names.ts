import type { ChannelEntry } from './fold/channel-entry.ts';
import type { Ledger } from './fold/ledger.ts';
import type { ReadSettings } from './read-settings.ts';

export type NameOf = (channel: ChannelEntry) => string;

/** Channels by the names that the plan gives them: as the data write them, else as they are known, else the id. */
export function channelNames(ledger: Ledger, { channelName }: Pick<ReadSettings, 'channelName'>): NameOf {
  const written = new Map(
    ledger.channels
      .used()
      .map(({ entry, spellings }) => [entry, spellings.find(({ coined }) => !coined)?.text]),
  );
  return (channel) => written.get(channel) ?? channelName?.(channel.id) ?? channel.id;
}
