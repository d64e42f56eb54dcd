import { analysisNames } from '../analysis-names.ts';
import { byColumns, byRows } from '../phrases/by-rows.ts';
import { tableText } from '../text/table-text.ts';
import { wrapText } from '../text/wrap-text.ts';
import type { TerminalPage } from './terminal-page.ts';

/** The plans of the parts beside that of the whole; with the verdict of each when more is asked for. */
export function byLines({ analysis, phrasebook, width, verbose, chalk }: TerminalPage): string[] {
  const { by } = analysis;
  if (by === null) return [];
  const { say } = phrasebook;
  const right = new Set<string>(['coverage', 'channels', 'hours']);
  const table = tableText(
    byColumns.map((id, index) => ({
      header: say(`report.column.${id}`),
      ...(right.has(id) ? { align: 'right' as const } : { shrinkTo: 12 }),
      ...(index > 2 ? { dropOrder: byColumns.length - index } : {}),
    })),
    byRows(by, analysisNames(analysis), phrasebook),
    width,
    (text, row) => (row < 0 ? chalk.dim(text) : text),
  );
  const headlines = by.plans.flatMap(({ name, plan }) =>
    wrapText(say('report.by.headline', { name, headline: plan.headline }), width, '  '),
  );
  return [chalk.bold(say('report.by.title', { column: by.column })), ...table, ...(verbose ? headlines : [])];
}
