import type { Analysis, AnalysisCell } from '../../model/analysis.ts';
import { factorIds } from '../../model/vocabulary.ts';
import { analysisNames } from '../analysis-names.ts';
import type { CsvValue } from './csv-text.ts';

/** One row a cell, under a header row, with the contribution of every factor: a sum in every line. */
export function cellTable(analysis: Analysis): CsvValue[][] {
  const names = analysisNames(analysis);
  const columns: Record<string, (cell: AnalysisCell) => CsvValue> = {
    segment: ({ segment }) => segment,
    segment_name: ({ segment }) => names.segment(segment),
    stage: ({ stage }) => stage,
    channel: ({ channel }) => channel,
    channel_name: ({ channel }) => names.channel(channel),
    rank: ({ rank }) => rank,
    score: ({ score }) => score,
    score_low: ({ interval }) => interval[0],
    score_high: ({ interval }) => interval[1],
    best: ({ best }) => best,
    evidence: ({ evidence }) => evidence,
    rate: ({ rate }) => rate?.value,
    rate_low: ({ rate }) => rate?.interval[0],
    rate_high: ({ rate }) => rate?.interval[1],
    rate_raw: ({ rate }) => rate?.raw,
    exposures: ({ rate }) => rate?.exposures,
    conversions: ({ rate }) => rate?.conversions,
    share: ({ share }) => share,
    share_origin: ({ shareOrigin }) => shareOrigin,
    response: ({ response }) => response,
    served: ({ served }) => served,
  };
  const contribution = (cell: AnalysisCell, wanted: (typeof factorIds)[number]) => {
    const factor = cell.factors.find(({ id }) => id === wanted);
    return factor?.missing ? undefined : factor?.contribution;
  };
  return [
    [...Object.keys(columns), ...factorIds.map((id) => `${id}_contribution`)],
    ...analysis.cells.map((cell) => [
      ...Object.values(columns).map((read) => read(cell)),
      ...factorIds.map((id) => contribution(cell, id)),
    ]),
  ];
}
