import type { AnalysisCell, AnalysisStage } from '../../model/analysis.ts';
import type { Phrasebook } from '../../wording/phrasebook.ts';
import { readsTheSame } from '../../wording/reads-the-same.ts';

type Model = AnalysisStage['rateModel'];
type Rate = NonNullable<AnalysisCell['rate']>;

/** The range of a conversion rate, "between 3.5% and 4.8%", or of events per contact where a stage counts those. */
export function rateRangePhrase(rate: Rate, model: Model, phrasebook: Phrasebook): string {
  const [low, high] = rate.interval;
  if (readsTheSame(low, high))
    return phrasebook.say(`report.value.${unitOf(model)}-about`, { value: rate.value });
  return phrasebook.say(`report.value.${unitOf(model)}-range`, { low, high });
}

/** The range with its evidence, "between 3.5% and 4.8% (312 of 7,420)"; "not measured" without contacts of its own. */
export function ratePhrase(rate: AnalysisCell['rate'], model: Model, phrasebook: Phrasebook): string {
  if (rate === null || rate.exposures === 0) return phrasebook.say('term.missing.not-measured');
  return phrasebook.say(`report.value.${unitOf(model)}-of`, {
    rate: rateRangePhrase(rate, model, phrasebook),
    conversions: rate.conversions,
    exposures: rate.exposures,
  });
}

/** The range for a narrow table, "3.5%–4.8%"; "not measured" without contacts of its own. */
export function rateSpanPhrase(rate: AnalysisCell['rate'], model: Model, phrasebook: Phrasebook): string {
  if (rate === null || rate.exposures === 0) return phrasebook.say('term.missing.not-measured');
  const [low, high] = rate.interval;
  if (readsTheSame(low, high))
    return phrasebook.say(`report.value.${unitOf(model)}-only`, { value: rate.value });
  return phrasebook.say(`report.value.${unitOf(model)}-span`, { low, high });
}

function unitOf(model: Model): 'rate' | 'events' {
  return model === 'poisson' ? 'events' : 'rate';
}
