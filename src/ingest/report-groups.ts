import type { ChannelEntry } from './fold/channel-entry.ts';
import type { Ledger } from './fold/ledger.ts';
import type { Spelling } from './fold/name-register.ts';
import type { IssueLog } from './issue-log.ts';
import type { ReadSettings } from './read-settings.ts';

/**
 * Reports a channel that stands for a group (`email`) beside channels of that group (`email-newsletter`) that only
 * other tables name: they are likely the same people, counted under two names. Where any table names both, it tells
 * them apart, and to join them would lose what it knows.
 */
export function reportGroups(ledger: Ledger, { resolvers, listNames }: ReadSettings, log: IssueLog): void {
  const used = new Map(ledger.channels.used().map((channel) => [channel.entry.id, channel]));
  const nameOf = (id: string, spellings: readonly Spelling<ChannelEntry>[]) =>
    spellings.find(({ coined }) => !coined)?.text ??
    [...ledger.classified].find(([, channel]) => channel === id)?.[0] ??
    id;
  for (const [group, { entry, spellings }] of used) {
    const elsewhere = (resolvers.members?.(group) ?? []).flatMap((id) => {
      const own = used.get(id);
      return own === undefined || shareFile(own.entry, entry)
        ? []
        : [{ id, name: nameOf(id, own.spellings) }];
    });
    const [first] = elsewhere;
    if (first === undefined) continue;
    const { file, line, column } = spellings[0]!;
    const place = { file, line, column, field: 'channel', value: nameOf(group, spellings) };
    log.add('group-beside-members', 'warning', place, {
      members: listNames(elsewhere.map(({ name }) => name)),
      count: elsewhere.length,
      example: first.id,
    });
  }
}

function shareFile(one: ChannelEntry, other: ChannelEntry): boolean {
  return [...one.files].some((file) => other.files.has(file));
}
