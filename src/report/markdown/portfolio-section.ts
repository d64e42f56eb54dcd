import type { AnalysisChannel } from '../../model/analysis.ts';
import { frontierRows, frontierText } from '../phrases/frontier-rows.ts';
import { hoursNote } from '../phrases/hours-note.ts';
import { hoursPhrase } from '../phrases/hours-phrase.ts';
import { optionalPhrase } from '../phrases/optional-phrase.ts';
import { anewPhrase, pointsPhrase } from '../phrases/points-phrase.ts';
import { portfolioSentences } from '../phrases/portfolio-sentences.ts';
import type { MarkdownPage } from './markdown-page.ts';
import { markdownTable } from './markdown-table.ts';

/** All channels with their verdicts, what the selected ones reach together, and how much few already serve. */
export function portfolioSection(page: MarkdownPage): string[] {
  const { analysis, phrasebook } = page;
  const title = phrasebook.say('report.portfolio.title', {
    n: analysis.portfolio.selected.length,
    m: analysis.channels.length,
  });
  return [
    `## ${title}`,
    portfolioSentences(page.analysis, page.names, phrasebook).join(' '),
    channelTable(page),
    [
      phrasebook.say('report.legend'),
      phrasebook.say('report.portfolio.anew'),
      hoursNote(analysis, phrasebook),
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
    ...frontier(page),
  ];
}

function channelTable({ analysis, channels, phrasebook }: MarkdownPage): string {
  const { say } = phrasebook;
  const row = (channel: AnalysisChannel) => [
    String(channel.priority),
    channel.name,
    say(`term.tier.${channel.tier}`),
    optionalPhrase(channel.purpose.primary, phrasebook, ({ id }) => say(`term.purpose.${id}`)),
    say('report.value.score', { score: channel.score }),
    say(`term.evidence.${channel.evidence}`),
    pointsPhrase(channel, analysis.portfolio, phrasebook),
    anewPhrase(channel, analysis.portfolio, phrasebook),
    hoursPhrase({ ...channel, selected: [channel.id] }, analysis.portfolio, phrasebook),
    say(channel.inUse ? 'term.yes' : 'term.no'),
  ];
  const right = new Set(['priority', 'score', 'points', 'points-anew', 'hours-week']);
  const ids = [
    'priority',
    'channel',
    'tier',
    'job',
    'score',
    'evidence',
    'points',
    'points-anew',
    'hours-week',
    'in-use',
  ];
  return markdownTable(
    ids.map((id) => ({ header: say(`report.column.${id}`), align: right.has(id) ? 'right' : 'left' })),
    channels.map(row),
  );
}

function frontier({ analysis, names, phrasebook }: MarkdownPage): string[] {
  if (analysis.portfolio.frontier.length === 0) return [];
  const { say } = phrasebook;
  const { mark, markCoverage } = analysis.portfolio;
  return [
    `### ${say('report.portfolio.frontier')}`,
    mark === null
      ? frontierText(analysis, phrasebook)
      : `${say('report.portfolio.mark', { count: mark, coverage: markCoverage })} ${frontierText(analysis, phrasebook)}`,
    markdownTable(
      [
        { header: say('report.column.channels'), align: 'right' },
        { header: say('report.column.coverage'), align: 'right' },
        { header: say('report.column.hours-week'), align: 'right' },
        { header: say('report.column.money'), align: 'right' },
        { header: say('report.column.selected') },
      ],
      frontierRows(analysis, names, phrasebook),
    ),
    analysis.portfolio.frontier.every(({ optimal }) => optimal) ? '' : say('report.portfolio.unproven-note'),
  ];
}
