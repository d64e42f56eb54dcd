import type { Analysis } from '../../model/analysis.ts';
import type { Phrasebook } from '../../wording/phrasebook.ts';
import type { AnalysisNames } from '../analysis-names.ts';

/** The missing data in order of what they are worth: which, how much, and where to get them. */
export function openDataItems(
  { openData }: Pick<Analysis, 'openData'>,
  names: Pick<AnalysisNames, 'channel' | 'stage'>,
  { say, list, inSentence }: Pick<Phrasebook, 'say' | 'list' | 'inSentence'>,
): string[] {
  return openData.map(({ channel, what, stages, gain, how }) =>
    say('report.open-data.item', {
      channel: names.channel(channel),
      what:
        stages.length > 0
          ? say('report.open-data.rate-at', { stages: list(stages.map((id) => inSentence(names.stage(id)))) })
          : say(`report.open-data.${what}`),
      points: 100 * gain,
      how,
    }),
  );
}

/** Whether the plan has to say what to measure: some numbers would change it, or some are estimates by feel. */
export function asksForData({ openData, inputs }: Pick<Analysis, 'openData' | 'inputs'>): boolean {
  return openData.length > 0 || restsOnEstimates({ inputs });
}

/** Whether estimates by feel went into the plan. */
export function restsOnEstimates({ inputs }: Pick<Analysis, 'inputs'>): boolean {
  return inputs.some(({ estimatedRows }) => estimatedRows !== undefined);
}
