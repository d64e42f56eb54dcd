import type { ChannelEntry } from './fold/channel-entry.ts';
import type { Spelling } from './fold/name-register.ts';
import type { IssueLog } from './issue-log.ts';

const mostNames = 5;

/** Reports a channel that the knowledge does not have, and one that the data names in several ways. */
export function reportChannelNames(
  channel: ChannelEntry,
  all: readonly Spelling<ChannelEntry>[],
  log: IssueLog,
): void {
  const spellings = all.filter(({ coined }) => !coined);
  if (spellings.length === 0) return;
  const places = [...spellings].sort((a, b) => compare(a.file, b.file) || a.line - b.line);
  const first = places[0]!;
  const rows = spellings.reduce((sum, spelling) => sum + spelling.rows, 0);
  const place = ({ file, line, column, text }: Spelling<ChannelEntry>) => ({
    file,
    line,
    column,
    field: 'channel',
    value: text,
  });
  if (!channel.known) {
    const issue = log.add('unknown-channel', 'warning', place(first), { nearest: channel.nearest ?? 'none' });
    if (rows > 1) issue.more = (issue.more ?? 0) + rows - 1;
  }
  const second = places[1];
  if (second === undefined) return;
  const shown = spellings.slice(0, mostNames).map(({ text }) => `"${text}"`);
  const names = spellings.length > mostNames ? [...shown, '…'] : shown;
  log.add('channels-merged', 'info', place(second), { names: names.join(', '), channel: channel.id });
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
