import type { AnalysisCell, AnalysisChannel } from '../../model/analysis.ts';
import { chancePhrase } from '../../wording/chance-phrase.ts';
import { optionalPhrase } from '../phrases/optional-phrase.ts';
import { ratePhrase } from '../phrases/rate-phrase.ts';
import { scorePhrase } from '../phrases/score-phrase.ts';
import type { MarkdownPage } from './markdown-page.ts';
import { markdownTable } from './markdown-table.ts';

/** A card shows where the channel counts; all cells stand in the tables for machines. */
const shownCells = 4;
/** Of these its job has some, so that the others can show what it carries beside. */
const cellsAtJob = 2;

/**
 * The cells on which a channel's place in the plan rests: score, chance, rate, cost and evidence. First where it does
 * most of its job, then where it carries most; cells that were not measured come after those that were, and only
 * fill up. Empty where it carries nothing.
 */
export function cellNumbers(channel: AnalysisChannel, page: MarkdownPage): string {
  const { phrasebook } = page;
  const cells = restsOn(channel, page).slice(0, shownCells);
  if (cells.length === 0) return '';
  const costs = cells.some((cell) => costOf(cell) !== null);
  const ids = ['segment', 'stage', 'score', 'chance', 'rate', ...(costs ? ['cost'] : []), 'evidence'];
  const right = new Set(['score', 'cost']);
  return markdownTable(
    ids.map((id) => ({
      header: phrasebook.say(`report.column.${id}`),
      align: right.has(id) ? 'right' : 'left',
    })),
    cells.map((cell) => {
      const values = cellValues(cell, page);
      return ids.map((id) => values[id as keyof typeof values]);
    }),
  );
}

function restsOn({ id, purpose }: AnalysisChannel, page: MarkdownPage): AnalysisCell[] {
  const carrying = page.analysis.cells
    .filter(({ channel, served }) => channel === id && served > 0)
    .sort((a, b) => carried(b, page) - carried(a, page));
  const measured = carrying.filter(({ evidence }) => evidence !== 'none');
  const atJob = measured.filter(({ stage }) => stage === purpose.primary?.stage).slice(0, cellsAtJob);
  return [...new Set([...atJob, ...measured, ...carrying])];
}

/** How much of the whole plan a channel carries in a cell. */
function carried({ segment, stage, served }: AnalysisCell, { analysis }: MarkdownPage): number {
  const weightOf = (entries: readonly { id: string; weight: number }[], id: string) =>
    entries.find((entry) => entry.id === id)?.weight ?? 0;
  return served * weightOf(analysis.segments, segment) * weightOf(analysis.stages, stage);
}

function cellValues(cell: AnalysisCell, { analysis, names, phrasebook }: MarkdownPage) {
  const { say } = phrasebook;
  const model = analysis.stages.find(({ id }) => id === cell.stage)?.rateModel ?? 'none';
  const [low, high] = cell.interval;
  return {
    segment: names.segment(cell.segment),
    stage: names.stage(cell.stage),
    score: scorePhrase({ score: cell.score, low, high }, phrasebook),
    chance: chancePhrase(cell.best, phrasebook),
    rate: ratePhrase(cell.rate, model, phrasebook),
    cost: optionalPhrase(costOf(cell), phrasebook, (price) => say('report.value.price', { price })),
    evidence: say(`term.evidence.${cell.evidence}`),
  };
}

/** Cost per conversion in money; null where it was not measured. */
function costOf({ factors }: AnalysisCell): number | null {
  return factors.find(({ id }) => id === 'efficiency')?.value ?? null;
}
