import type { AnalysisChannel, AnalysisCta } from '../../model/analysis.ts';
import { type CtaRow, ctaRows } from './cta-rows.ts';
import type { MarkdownPage } from './markdown-page.ts';
import { markdownTable } from './markdown-table.ts';

/** The calls to action of a channel, each stage named once, with audience and destination; empty without any. */
export function channelCtas(channel: AnalysisChannel, page: MarkdownPage): string {
  const { names, phrasebook } = page;
  const { say } = phrasebook;
  const rows = ctaRows(channel, page);
  if (rows.length === 0) return '';
  const destination = ({ destination: to }: AnalysisCta) =>
    to === null || to === channel.id ? '' : names.channel(to);
  const text = ({ text, line }: AnalysisCta) => (line === null ? `**${text}**` : `**${text}** · ${line}`);
  const bySegment = rows.some(({ audience }) => audience !== say('report.cards.everyone'));
  const elsewhere = rows.some(({ cta }) => destination(cta) !== '');
  const columns = [
    { id: 'stage', read: ({ cta }: CtaRow) => names.stage(cta.stage) },
    ...(bySegment ? [{ id: 'segment', read: ({ audience }: CtaRow) => audience }] : []),
    { id: 'cta', read: ({ cta }: CtaRow) => text(cta) },
    ...(elsewhere ? [{ id: 'leads-to', read: ({ cta }: CtaRow) => destination(cta) }] : []),
  ];
  return markdownTable(
    columns.map(({ id }) => ({ header: say(`report.column.${id}`) })),
    rows.map((row, index) => {
      const cells = columns.map(({ read }) => read(row));
      const isSameStage = rows[index - 1]?.cta.stage === row.cta.stage;
      return isSameStage ? ['', ...cells.slice(1)] : cells;
    }),
  );
}
