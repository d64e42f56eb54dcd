import type { AnalysisFactor, AnalysisStage } from '../../model/analysis.ts';
import type { Phrasebook } from '../../wording/phrasebook.ts';

/** A value of a factor (its own, or par) in its unit: 4.2 %, €12.50, index 150. */
export function factorValue(
  id: AnalysisFactor['id'],
  value: number,
  model: AnalysisStage['rateModel'],
  phrasebook: Phrasebook,
): string {
  const unit = id === 'rate' && model === 'poisson' ? 'events' : id;
  return phrasebook.say(`explain.value.${unit}`, { value });
}
