import { rateSpanPhrase } from '../phrases/rate-phrase.ts';
import { tableText } from '../text/table-text.ts';
import type { ExplainPage } from './explain-page.ts';

/** The channels of one segment and stage, best first. */
export function rankingLines({
  cells,
  names,
  phrasebook,
  width,
  chalk,
  level,
  rateModel,
}: ExplainPage): string[] {
  const { say } = phrasebook;
  return tableText(
    [
      { header: say('report.column.priority'), align: 'right' },
      { header: say('report.column.channel'), shrinkTo: 12 },
      { header: say('explain.column.range', { level }) },
      { header: say('explain.column.best'), align: 'right' },
      { header: say('report.column.rate'), dropOrder: 3 },
      { header: say('report.column.evidence'), dropOrder: 1 },
      { header: say('explain.column.used'), align: 'right', dropOrder: 2 },
    ],
    cells.map(({ rank, channel, score, interval: [low, high], best, rate, evidence, share, shareOrigin }) => [
      say('report.value.count', { count: rank }),
      names.channel(channel),
      say('report.value.score-range', { score, low, high }),
      say('report.value.share', { share: best }),
      rateSpanPhrase(rate, rateModel, phrasebook),
      say(`term.evidence.${evidence}`),
      say(shareOrigin === 'measured' ? 'report.value.share' : 'explain.estimated', { share }),
    ]),
    width,
    (text, row) => (row < 0 ? chalk.dim(text) : text),
  );
}
