import type { AnalysisCell } from '../../model/analysis.ts';
import { rateRangePhrase } from '../phrases/rate-phrase.ts';
import { wrapText } from '../text/wrap-text.ts';
import type { ExplainPage } from './explain-page.ts';
import { factorValue } from './factor-value.ts';

/** What the score rests on: grade, rate with its range, how far the raw rate was pulled, share and its origin. */
export function evidenceLines(cell: AnalysisCell, page: ExplainPage): string[] {
  const { phrasebook, width } = page;
  const { say } = phrasebook;
  const sentences = [
    gradeSentence(cell, page),
    ...rateSentences(cell, page),
    say('explain.share', { share: cell.share, origin: say(`term.share-origin.${cell.shareOrigin}`) }),
  ];
  return sentences.flatMap((sentence) => wrapText(sentence, width));
}

function gradeSentence({ evidence, together }: AnalysisCell, { phrasebook: { say } }: ExplainPage): string {
  if (evidence === 'none' && together)
    return say('explain.evidence-together', { grade: say(`term.evidence.${together.evidence}`) });
  return say('explain.evidence', { grade: say(`term.evidence.${evidence}`) });
}

function rateSentences({ rate, together }: AnalysisCell, { phrasebook, rateModel }: ExplainPage): string[] {
  const { say } = phrasebook;
  if (rate === null) return [say('explain.no-rate')];
  const range = rateRangePhrase(rate, rateModel, phrasebook);
  if (rate.raw === null || rate.exposures === 0)
    return [
      together
        ? say('explain.rate-together', { range, ...together })
        : say('explain.rate-estimate', { range }),
    ];
  const raw = factorValue('rate', rate.raw, rateModel, phrasebook);
  const value = factorValue('rate', rate.value, rateModel, phrasebook);
  return [
    say('explain.rate', { range, conversions: rate.conversions, exposures: rate.exposures }),
    raw === value ? say('explain.kept', { raw }) : say('explain.pulled', { raw, value }),
  ];
}
