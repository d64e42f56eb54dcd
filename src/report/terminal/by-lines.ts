import { analysisNames } from '../analysis-names.ts';
import { byColumns, byRows } from '../phrases/by-rows.ts';
import { tableText } from '../text/table-text.ts';
import { wrapText } from '../text/wrap-text.ts';
import type { TerminalPage } from './terminal-page.ts';

/** The columns that stand in the table; names of channels would not fit beside them. */
const tableColumns = byColumns.slice(0, 4);

/**
 * The plans of the parts beside that of the whole: what each reaches in a table, how it differs in a line below; with
 * the verdict of each when more is asked for.
 */
export function byLines({ analysis, phrasebook, width, verbose, chalk }: TerminalPage): string[] {
  const { by } = analysis;
  if (by === null) return [];
  const { say } = phrasebook;
  const rows = byRows(by, analysisNames(analysis), phrasebook);
  const table = tableText(
    tableColumns.map((id, index) => ({
      header: say(`report.column.${id}`),
      ...(index === 0 ? { shrinkTo: 12 } : { align: 'right' as const }),
    })),
    rows,
    width,
    (text, row) => (row < 0 ? chalk.dim(text) : text),
  );
  const missing = say('term.missing-value');
  const differences = rows.flatMap((row) => {
    const changes = byColumns
      .map((id, index) => ({ id, index, channels: row[index]! }))
      .filter(({ index, channels }) => index >= tableColumns.length && channels !== missing)
      .map(({ id, channels }) => say('report.by.change', { what: say(`report.column.${id}`), channels }));
    if (changes.length === 0) return [];
    return wrapText(say('report.by.difference', { name: row[0]!, changes: changes.join(' ') }), width, '  ');
  });
  const headlines = by.plans.flatMap(({ name, plan }) =>
    wrapText(say('report.by.headline', { name, headline: plan.headline }), width, '  '),
  );
  return [
    chalk.bold(say('report.by.title', { column: by.column })),
    ...table,
    ...differences,
    ...(verbose ? headlines : []),
  ];
}
