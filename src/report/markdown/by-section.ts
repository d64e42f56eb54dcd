import { analysisNames } from '../analysis-names.ts';
import { byColumns, byRows } from '../phrases/by-rows.ts';
import { bulletList, numberedList } from './lists.ts';
import type { MarkdownPage } from './markdown-page.ts';
import { markdownTable } from './markdown-table.ts';

/** The plans of the parts beside that of the whole, each with its reasons and first steps. */
export function bySection({ analysis, names, phrasebook }: MarkdownPage): string[] {
  const { by } = analysis;
  if (by === null) return [];
  const { say } = phrasebook;
  const right = new Set<string>(['coverage', 'channels', 'hours']);
  return [
    `## ${say('report.by.title', { column: by.column })}`,
    say('report.by.text'),
    markdownTable(
      byColumns.map((id) => ({
        header: say(`report.column.${id}`),
        align: right.has(id) ? 'right' : 'left',
      })),
      byRows(by, names, phrasebook),
    ),
    ...by.plans.flatMap(({ name, plan }) => [
      `### ${name}`,
      plan.headline,
      say('report.by.selected', {
        channels: phrasebook.list(plan.portfolio.selected.map(analysisNames(plan).channel)),
      }),
      bulletList(plan.summary),
      numberedList(plan.firstSteps),
    ]),
  ];
}
