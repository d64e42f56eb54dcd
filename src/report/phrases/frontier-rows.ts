import type { Analysis } from '../../model/analysis.ts';
import type { Phrasebook } from '../../wording/phrasebook.ts';
import type { AnalysisNames } from '../analysis-names.ts';
import { optionalPhrase } from './optional-phrase.ts';

/** The frontier as table cells: number of channels, coverage ("~" where not proven best), hours, names. */
export function frontierRows(
  { portfolio }: Analysis,
  names: AnalysisNames,
  phrasebook: Phrasebook,
): [string, string, string, string][] {
  const { say } = phrasebook;
  return portfolio.frontier.map(({ channels, coverage, effortHours, selected, optimal }) => [
    say('report.value.count', { count: channels }),
    optimal ? say('report.value.share', { share: coverage }) : say('report.portfolio.unproven', { coverage }),
    optionalPhrase(effortHours, phrasebook, (hours) => say('report.value.hours', { hours })),
    selected.map(names.channel).join(', '),
  ]);
}
