import { bulletList } from './lists.ts';
import type { MarkdownPage } from './markdown-page.ts';

/** What consent and disclosure ask for, and on which channels. */
export function remindersSection({ analysis, names, phrasebook: { say, list } }: MarkdownPage): string[] {
  if (analysis.reminders.length === 0) return [];
  const items = analysis.reminders.map(({ text, channels }) =>
    channels.length === 0
      ? text
      : say('report.reminders.item', { text, channels: list(channels.map(names.channel)) }),
  );
  return [`## ${say('report.reminders.title')}`, bulletList(items)];
}
