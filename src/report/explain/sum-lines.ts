import type { AnalysisCell, AnalysisFactor } from '../../model/analysis.ts';
import { optionalPhrase } from '../phrases/optional-phrase.ts';
import { tableText } from '../text/table-text.ts';
import { wrapText } from '../text/wrap-text.ts';
import type { ExplainPage } from './explain-page.ts';
import { factorValue } from './factor-value.ts';

/** The score as a sum that can be checked by hand: one factor a line, the total, the formula, the notes. */
export function sumLines(cell: AnalysisCell, page: ExplainPage): string[] {
  const { phrasebook, width, chalk } = page;
  const { say } = phrasebook;
  const total = cell.factors.reduce((sum, { contribution }) => sum + contribution, 0);
  const rows = [
    ...cell.factors.filter((factor) => !isLeftOut(factor)).map((factor) => factorRow(factor, page)),
    [say('explain.total'), '', '', '', '', say('explain.contribution', { contribution: total })],
  ];
  const table = tableText(
    ['factor', 'value', 'par', 'ratio', 'weight', 'contribution'].map((id, index) => ({
      header: say(`explain.column.${id}`),
      align: index === 0 ? 'left' : 'right',
      ...(index === 0 ? { shrinkTo: 14 } : {}),
    })),
    rows,
    width,
    (text, row) => (row < 0 ? chalk.dim(text) : row === rows.length - 1 ? chalk.bold(text) : text),
  );
  const formula =
    cell.score === 0
      ? say('explain.nobody')
      : say('explain.formula', { exponent: -total, score: cell.score });
  return [...table, '', ...wrapText(formula, width), ...notes(cell, page)];
}

function factorRow(factor: AnalysisFactor, { rateModel, phrasebook }: ExplainPage): string[] {
  const { say } = phrasebook;
  const { id, value, par, weight, contribution, fade, missing } = factor;
  const shown = (number: number | null) =>
    optionalPhrase(number, phrasebook, (known) => factorValue(id, known, rateModel, phrasebook));
  const effective = weight * (fade ?? 1);
  return [
    say(`term.factor.${id}`),
    missing ? say(`term.missing.${missing}`) : shown(value),
    shown(par),
    missing || effective === 0
      ? say('term.missing-value')
      : say(factor.clipped ? 'explain.ratio-clipped' : 'explain.ratio', { ratio: contribution / effective }),
    fade === undefined ? say('explain.weight', { weight }) : say('explain.weight-fade', { weight, fade }),
    say('explain.contribution', { contribution }),
  ];
}

/** Nobody has the factor in this stage, so that it weighs nothing. */
function isLeftOut({ missing, weight }: AnalysisFactor): boolean {
  return missing !== undefined && weight === 0;
}

function notes(
  { factors }: AnalysisCell,
  { phrasebook: { say, list }, width, chalk }: ExplainPage,
): string[] {
  const present = factors.filter(({ missing }) => missing === undefined);
  const leftOut = factors.filter(isLeftOut).map(({ id }) => say(`term.factor.${id}`));
  const faded = present.find(({ fade }) => fade !== undefined && fade < 1);
  return [
    say('explain.note.par'),
    present.some(({ id }) => id === 'efficiency') ? say('explain.note.efficiency') : '',
    present.some(({ clipped }) => clipped) ? say('explain.note.clipped') : '',
    faded?.fade === undefined ? '' : say('explain.note.fade', { fade: faded.fade }),
    factors.some((factor) => factor.missing && !isLeftOut(factor)) ? say('explain.note.missing') : '',
    leftOut.length === 0 ? '' : say('explain.note.left-out', { factors: list(leftOut) }),
  ]
    .filter((note) => note !== '')
    .flatMap((note) => wrapText(note, width).map((line) => chalk.dim(line)));
}
