import type { AnalysisChannel } from '../../model/analysis.ts';
import { tiers } from '../../model/vocabulary.ts';
import { hoursNote } from '../phrases/hours-note.ts';
import { hoursPhrase } from '../phrases/hours-phrase.ts';
import { optionalPhrase } from '../phrases/optional-phrase.ts';
import { pointsPhrase } from '../phrases/points-phrase.ts';
import { type TextColumn, tableText } from '../text/table-text.ts';
import { wrapText } from '../text/wrap-text.ts';
import { paintTier } from './paint-tier.ts';
import type { TerminalPage } from './terminal-page.ts';

/** Rows that still leave room for the rest of the screen. */
const screenRows = 16;

const columns = {
  tier: {},
  channel: { shrinkTo: 14 },
  job: { dropOrder: 2 },
  score: { align: 'right' },
  evidence: { dropOrder: 1 },
  points: { align: 'right', dropOrder: 3 },
  hours: { align: 'right', dropOrder: 4 },
} as const satisfies Record<string, Omit<TextColumn, 'header'>>;

/** The channels in order of priority, as a table; beyond a screen the rest is counted by verdict. */
export function channelLines(page: TerminalPage): string[] {
  const { analysis, phrasebook, width, chalk, verbose } = page;
  const all = [...analysis.channels].sort((a, b) => a.priority - b.priority);
  const shown = verbose || all.length <= screenRows ? all : all.slice(0, screenRows - 1);
  const table = tableText(
    Object.entries(columns).map(([id, column]) => ({
      ...column,
      header: phrasebook.say(`report.column.${id}`),
    })),
    shown.map((channel) => channelRow(channel, page)),
    width,
    (text, row, column) => {
      const tier = shown[row]?.tier;
      if (tier === undefined) return chalk.dim(text);
      return column === 0 ? paintTier(text, tier, chalk) : text;
    },
  );
  const legend = [phrasebook.say('report.legend'), hoursNote(analysis, phrasebook)].flatMap((note) =>
    wrapText(note, width).map((line) => chalk.dim(line)),
  );
  return [...table, ...restLines(all.slice(shown.length), page), ...legend];
}

function channelRow(channel: AnalysisChannel, { analysis, phrasebook }: TerminalPage): string[] {
  const { say } = phrasebook;
  return [
    say(`term.tier.${channel.tier}`),
    channel.name,
    optionalPhrase(channel.purpose.primary, phrasebook, ({ id }) => say(`term.purpose.${id}`)),
    say('report.value.score', { score: channel.score }),
    say(`term.evidence.${channel.evidence}`),
    pointsPhrase(channel, analysis.portfolio, phrasebook),
    hoursPhrase({ ...channel, selected: [channel.id] }, analysis.portfolio, phrasebook),
  ];
}

function restLines(rest: readonly AnalysisChannel[], { phrasebook, width }: TerminalPage): string[] {
  if (rest.length === 0) return [];
  const counted = tiers
    .map((tier) => ({ tier, count: rest.filter((channel) => channel.tier === tier).length }))
    .filter(({ count }) => count > 0)
    .map(({ tier, count }) =>
      phrasebook.say('report.terminal.more-tier', { tier: phrasebook.say(`term.tier.${tier}`), count }),
    );
  const list = phrasebook.list(counted);
  return wrapText(phrasebook.say('report.terminal.more', { count: rest.length, list }), width, '  ');
}
