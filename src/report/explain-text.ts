import { Chalk } from 'chalk';
import type { Analysis, AnalysisCell } from '../model/analysis.ts';
import { chancePhrase } from '../wording/chance-phrase.ts';
import { analysisNames } from './analysis-names.ts';
import { comparisonLines } from './explain/comparison-lines.ts';
import { evidenceLines } from './explain/evidence-lines.ts';
import type { ExplainPage } from './explain/explain-page.ts';
import { likelyBest } from './explain/likely-best.ts';
import { rankingLines } from './explain/ranking-lines.ts';
import { sumLines } from './explain/sum-lines.ts';
import type { ReportContext } from './reporter.ts';
import { mapStrings } from './text/map-strings.ts';
import { stripControls } from './text/strip-controls.ts';
import { wrapText } from './text/wrap-text.ts';

/** Ids of a cell of the analysis; without a channel, of the ranking of a segment at a stage. */
export interface ExplainedCell {
  segment: string;
  stage: string;
  channel?: string | undefined;
}

/**
 * Why a channel got its score in a cell: the sum by hand, the evidence, and the difference to its closest
 * rival. Without a channel: the ranking of the cell, with a tie called a tie, and a likely winner likely. Newline at the end.
 * @throws Error when the analysis has no such cell
 */
export function explainText(analysis: Analysis, cell: ExplainedCell, context: ReportContext): string {
  const page = explainPage(analysis, cell, context);
  const blocks = cell.channel === undefined ? rankingBlocks(page) : cellBlocks(page, cell.channel);
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function explainPage(raw: Analysis, { segment, stage }: ExplainedCell, context: ReportContext): ExplainPage {
  const cells = raw.cells
    .filter((cell) => cell.segment === segment && cell.stage === stage)
    .sort((a, b) => a.rank - b.rank);
  const model = raw.stages.find(({ id }) => id === stage)?.rateModel;
  if (cells.length === 0 || model === undefined)
    throw new Error(`The analysis has no cell ${segment} × ${stage}.`);
  const { segments, stages, channels } = raw;
  return {
    cells,
    rateModel: model,
    level: raw.method.interval,
    clearBest: raw.method.clearBest,
    likelyBest: raw.method.likelyBest,
    names: analysisNames(mapStrings({ segments, stages, channels }, stripControls)),
    phrasebook: context.phrasebook,
    width: context.width,
    chalk: new Chalk({ level: context.color ? 1 : 0 }),
  };
}

function cellBlocks(page: ExplainPage, channel: string): string[][] {
  const { cells, names, phrasebook, width, chalk, level } = page;
  const cell = cells.find((candidate) => candidate.channel === channel);
  if (cell === undefined) throw new Error(`The analysis has no channel ${channel} in this cell.`);
  const title = phrasebook.say('explain.title', {
    channel: names.channel(channel),
    stage: names.stage(cell.stage),
    segment: names.segment(cell.segment),
  });
  const [low, high] = cell.interval;
  const { score, rank } = cell;
  const position = phrasebook.say('explain.position', { score, level, low, high, rank, count: cells.length });
  const chance = phrasebook.say('explain.chance', { chance: chancePhrase(cell.best, phrasebook) });
  return [
    [...wrapText(title, width).map((line) => chalk.bold(line)), ...wrapText(`${position} ${chance}`, width)],
    sumLines(cell, page),
    evidenceLines(cell, page),
    [...openLines(page), ...comparisonLines(cell, page)],
  ];
}

function rankingBlocks(page: ExplainPage): string[][] {
  const { cells, names, phrasebook, width, chalk } = page;
  const [leader] = cells as [AnalysisCell, ...AnalysisCell[]];
  const title = phrasebook.say('explain.ranking-title', {
    stage: names.stage(leader.stage),
    segment: names.segment(leader.segment),
  });
  const winner = wrapText(
    phrasebook.say('explain.winner', {
      channel: names.channel(leader.channel),
      chance: chancePhrase(leader.best, phrasebook),
    }),
    width,
  );
  const verdict = openLines(page);
  return [
    wrapText(title, width).map((line) => chalk.bold(line)),
    verdict.length === 0 ? winner : verdict,
    rankingLines(page),
    wrapText(phrasebook.say('explain.ranking-hint'), width).map((line) => chalk.dim(line)),
  ];
}

/** How open the cell is, by the same bounds as in the summary; empty when one channel is clearly the best. */
function openLines(page: ExplainPage): string[] {
  const { cells, names, phrasebook, width, level } = page;
  const { channels, chance } = likelyBest(cells, level);
  const [first, second] = [...cells].sort((a, b) => b.best - a.best || a.rank - b.rank);
  if (channels.length < 2 || !first || !second || first.best >= page.clearBest) return [];
  if (first.best >= page.likelyBest)
    return wrapText(
      phrasebook.say('explain.likely', {
        channel: names.channel(first.channel),
        other: names.channel(second.channel),
        chance: chancePhrase(first.best, phrasebook),
      }),
      width,
    );
  return wrapText(
    phrasebook.say('explain.tie', {
      channels: phrasebook.list(channels.map(names.channel)),
      chance: chancePhrase(chance, phrasebook),
    }),
    width,
  );
}
