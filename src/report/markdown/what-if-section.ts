import { whatIfSentences, whatIfTable } from '../phrases/what-if-table.ts';
import { bulletList } from './lists.ts';
import type { MarkdownPage } from './markdown-page.ts';
import { markdownTable } from './markdown-table.ts';

/** What other limits or wishes would change, side by side with the plan. */
export function whatIfSection({ analysis, names, phrasebook }: MarkdownPage): string[] {
  if (analysis.whatIfs.length === 0) return [];
  const { header, rows } = whatIfTable(analysis, names, phrasebook);
  return [
    `## ${phrasebook.say('report.what-if.title')}`,
    markdownTable(
      header.map((text) => ({ header: text })),
      rows,
    ),
    ...whatIfSentences(analysis, names, phrasebook).flatMap(({ change, sentences }) => [
      `${change}:`,
      bulletList(sentences),
    ]),
  ];
}
