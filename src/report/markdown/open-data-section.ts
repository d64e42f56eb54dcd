import { asksForData, openDataItems } from '../phrases/open-data-items.ts';
import { numberedList } from './lists.ts';
import type { MarkdownPage } from './markdown-page.ts';

/** What data would change the plan most, and where to get them. */
export function openDataSection({ analysis, names, phrasebook }: MarkdownPage): string[] {
  if (!asksForData(analysis)) return [];
  const { say } = phrasebook;
  const items = openDataItems(analysis, names, phrasebook);
  return [
    `## ${say('report.open-data.title')}`,
    ...(items.length === 0
      ? [say('report.open-data.none')]
      : [say('report.open-data.text'), numberedList(items)]),
  ];
}
