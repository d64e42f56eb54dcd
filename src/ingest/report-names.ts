import type { ChannelEntry } from './fold/channel-entry.ts';
import type { Spelling } from './fold/name-register.ts';
import type { SegmentEntry } from './fold/segment-entry.ts';
import type { IssueLog } from './issue-log.ts';
import type { ListNames } from './read-settings.ts';

const mostNames = 5;

/** Reports a channel that the knowledge does not have, and one that the data names in several ways. */
export function reportChannelNames(
  channel: ChannelEntry,
  all: readonly Spelling<ChannelEntry>[],
  log: IssueLog,
  listNames: ListNames,
): void {
  const spellings = all.filter(({ coined }) => !coined);
  if (spellings.length === 0) return;
  const places = inOrder(spellings);
  const first = places[0]!;
  const rows = spellings.reduce((sum, spelling) => sum + spelling.rows, 0);
  const place = (spelling: Spelling<ChannelEntry>) => placeOf(spelling, 'channel');
  if (!channel.known) {
    const issue = log.add('unknown-channel', 'warning', place(first), { nearest: channel.nearest ?? 'none' });
    if (rows > 1) issue.more = (issue.more ?? 0) + rows - 1;
  }
  const second = places[1];
  if (second === undefined) return;
  const names = listNames(
    spellings.map(({ text }) => text),
    { most: mostNames },
  );
  log.add('channels-merged', 'info', place(second), { names, channel: channel.id });
}

/** Reports a segment that the data names in ways that differ in more than case, spaces and dashes. */
export function reportSegmentNames(
  spellings: readonly Spelling<SegmentEntry>[],
  log: IssueLog,
  listNames: ListNames,
): void {
  const [first, ...others] = inOrder(spellings);
  const second = others.find(({ text }) => withoutShape(text) !== withoutShape(first!.text));
  if (second === undefined) return;
  const names = listNames(
    spellings.map(({ text }) => text),
    { most: mostNames },
  );
  log.add('segments-merged', 'warning', placeOf(second, 'segment'), { names });
}

function withoutShape(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\p{Pd}]+/gu, '');
}

function inOrder<Entry>(spellings: readonly Spelling<Entry>[]): Spelling<Entry>[] {
  return [...spellings].sort((a, b) => compare(a.file, b.file) || a.line - b.line);
}

function placeOf({ file, line, column, text }: Spelling<unknown>, field: string) {
  return { file, line, column, field, value: text };
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
