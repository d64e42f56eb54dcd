import type { AnalysisCell, AnalysisFactor } from '../../model/analysis.ts';
import type { FactorId } from '../../model/vocabulary.ts';
import { optionalPhrase } from '../phrases/optional-phrase.ts';
import { wrapText } from '../text/wrap-text.ts';
import type { ExplainPage } from './explain-page.ts';
import { factorValue } from './factor-value.ts';

/** Terms of a difference that are named; the rest is one sum. */
const namedTerms = 3;

/** The difference to the runner-up, or to the leader where the channel is not first, by its largest terms. */
export function comparisonLines(cell: AnalysisCell, page: ExplainPage): string[] {
  const { cells, names, phrasebook, width } = page;
  const rival = cells.find(({ channel }) => channel !== cell.channel);
  if (rival === undefined) return [];
  const terms = cell.factors
    .map((factor) => termAgainst(factor, rival))
    .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
  const difference = terms.reduce((sum, term) => sum + term.difference, 0);
  const sides = { channel: names.channel(cell.channel), other: names.channel(rival.channel) };
  const shown = terms.slice(0, namedTerms).filter((term) => roundsToSomething(term.difference));
  const rest = difference - shown.reduce((sum, term) => sum + term.difference, 0);

  const opening = !roundsToSomething(difference)
    ? phrasebook.say('explain.even', sides)
    : phrasebook.say(difference > 0 ? 'explain.ahead' : 'explain.behind', {
        ...sides,
        score: rival.score,
        difference: Math.abs(difference),
      });
  return [
    ...wrapText(opening, width),
    ...shown.map((term) => termText(term, page)).flatMap((text) => wrapText(`- ${text}`, width, '  ')),
    ...(roundsToSomething(rest)
      ? wrapText(`- ${phrasebook.say('explain.difference-rest', { difference: rest })}`, width, '  ')
      : []),
  ];
}

interface Term {
  id: FactorId;
  difference: number;
  own: AnalysisFactor;
  other: AnalysisFactor | undefined;
}

function termAgainst(own: AnalysisFactor, rival: AnalysisCell): Term {
  const other = rival.factors.find(({ id }) => id === own.id);
  return { id: own.id, own, other, difference: own.contribution - (other?.contribution ?? 0) };
}

function termText({ id, difference, own, other }: Term, { phrasebook, rateModel }: ExplainPage): string {
  const shown = (factor: AnalysisFactor | undefined) =>
    factor?.missing
      ? phrasebook.say('explain.not-counted', { reason: phrasebook.say(`term.missing.${factor.missing}`) })
      : optionalPhrase(factor?.value, phrasebook, (value) => factorValue(id, value, rateModel, phrasebook));
  return phrasebook.say('explain.difference', {
    factor: phrasebook.say(`term.factor.${id}`),
    difference,
    own: shown(own),
    other: shown(other),
  });
}

/** False for what would print as 0.00. */
function roundsToSomething(difference: number): boolean {
  return Math.abs(difference) >= 0.005;
}
