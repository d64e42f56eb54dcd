import type { AnalysisChannel, AnalysisCta } from '../../model/analysis.ts';
import type { MarkdownPage } from './markdown-page.ts';
import { markdownTable } from './markdown-table.ts';

/** The calls to action of a channel, each stage named once, with destination; empty without any. */
export function channelCtas(
  { id, ctas }: AnalysisChannel,
  { names, phrasebook: { say } }: MarkdownPage,
): string {
  if (ctas.length === 0) return '';
  const destination = (cta: AnalysisCta) =>
    cta.destination === null || cta.destination === id ? '' : names.channel(cta.destination);
  const bySegment = ctas.some(({ segment }) => segment !== null);
  const elsewhere = ctas.some((cta) => destination(cta) !== '');
  const hasOwn = (stage: string) => ctas.some((cta) => cta.stage === stage && cta.segment !== null);
  const audience = ({ segment, stage }: AnalysisCta) =>
    segment === null
      ? say(hasOwn(stage) ? 'report.cards.everyone-else' : 'report.cards.everyone')
      : names.segment(segment);
  const text = ({ text, line }: AnalysisCta) => (line === null ? `**${text}**` : `**${text}** · ${line}`);
  const columns = [
    { id: 'stage', read: (cta: AnalysisCta) => names.stage(cta.stage) },
    ...(bySegment ? [{ id: 'segment', read: audience }] : []),
    { id: 'cta', read: text },
    ...(elsewhere ? [{ id: 'leads-to', read: destination }] : []),
  ];
  return markdownTable(
    columns.map(({ id }) => ({ header: say(`report.column.${id}`) })),
    ctas.map((cta, index) => {
      const cells = columns.map(({ read }) => read(cta));
      const isSameStage = ctas[index - 1]?.stage === cta.stage;
      return isSameStage ? ['', ...cells.slice(1)] : cells;
    }),
  );
}
