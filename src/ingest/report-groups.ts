import type { ChannelEntry } from './fold/channel-entry.ts';
import type { Ledger } from './fold/ledger.ts';
import type { Spelling } from './fold/name-register.ts';
import type { IssueLog } from './issue-log.ts';
import type { ReadSettings } from './read-settings.ts';

/**
 * Reports a channel that stands for a group (`email`) beside channels of that group (`email-newsletter`) that only
 * other tables name: they are likely the same people, counted under two names.
 */
export function reportGroups(ledger: Ledger, { resolvers }: ReadSettings, log: IssueLog): void {
  const used = new Map(ledger.channels.used().map(({ entry, spellings }) => [entry.id, spellings]));
  const nameOf = (id: string, spellings: readonly Spelling<ChannelEntry>[]) =>
    spellings.find(({ coined }) => !coined)?.text ??
    [...ledger.classified].find(([, channel]) => channel === id)?.[0] ??
    id;
  for (const [group, spellings] of used) {
    const files = new Set(spellings.map(({ file }) => file));
    const elsewhere = (resolvers.members?.(group) ?? []).flatMap((id) => {
      const own = used.get(id);
      return own === undefined || own.some(({ file }) => files.has(file)) ? [] : [{ id, own }];
    });
    const [first] = elsewhere;
    if (first === undefined) continue;
    const { file, line, column } = spellings[0]!;
    const place = { file, line, column, field: 'channel', value: nameOf(group, spellings) };
    log.add('group-beside-members', 'warning', place, {
      members: elsewhere.map(({ id, own }) => `"${nameOf(id, own)}"`).join(', '),
      count: elsewhere.length,
      example: first.id,
    });
  }
}
