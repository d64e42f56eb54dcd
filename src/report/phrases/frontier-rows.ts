import type { Analysis } from '../../model/analysis.ts';
import type { Phrasebook } from '../../wording/phrasebook.ts';
import type { AnalysisNames } from '../analysis-names.ts';
import { hoursPhrase } from './hours-phrase.ts';
import { optionalPhrase } from './optional-phrase.ts';

type Point = Analysis['portfolio']['frontier'][number];

/** Coverage that prints as 99%: from there on more channels add nothing that a reader would see. */
const almostEverywhere = 0.985;

/**
 * The frontier as table cells: number of channels, coverage ("~" where not proven best), hours, money they get today, and which.
 * Beyond the point where nearly everything is served only the last one is shown, if it is all channels.
 */
export function frontierRows(
  { portfolio, channels: all }: Pick<Analysis, 'portfolio' | 'channels'>,
  names: AnalysisNames,
  phrasebook: Phrasebook,
): [string, string, string, string, string][] {
  const { say } = phrasebook;
  const { frontier } = portfolio;
  const enough = frontier.findIndex(({ coverage }) => coverage >= almostEverywhere);
  const isAll = (index: number) => frontier[index]?.channels === all.length;
  const isShown = (index: number) => enough < 0 || index <= enough || isAll(index);
  return frontier.flatMap((point, index) => {
    if (!isShown(index)) return [];
    const { channels, coverage, spend, optimal } = point;
    const skipped = index > 0 && !isShown(index - 1);
    return [
      [
        say('report.value.count', { count: channels }),
        optimal ? say('report.value.coverage', { coverage }) : say('report.portfolio.unproven', { coverage }),
        hoursPhrase(point, portfolio, phrasebook),
        optionalPhrase(spend, phrasebook, (amount) => say('report.value.amount', { amount })),
        skipped
          ? say('report.portfolio.everywhere')
          : setPhrase(point, frontier[index - 1], names, phrasebook),
      ],
    ];
  });
}

/** The channel that joins the set before, or the whole set where more than that changes. */
function setPhrase(
  point: Point,
  before: Point | undefined,
  names: AnalysisNames,
  { say }: Phrasebook,
): string {
  const added = point.selected.filter((id) => !before?.selected.includes(id)).map(names.channel);
  const [channel] = added;
  if (before !== undefined && added.length === 1 && channel !== undefined)
    return say('report.portfolio.added', { channel });
  return point.selected.map(names.channel).join(', ');
}

/** What the rows are, and why they end where they do. */
export function frontierText(
  { portfolio: { frontier }, channels }: Pick<Analysis, 'portfolio' | 'channels'>,
  { say }: Pick<Phrasebook, 'say'>,
): string {
  const most = frontier.at(-1)?.channels ?? 0;
  if (most === channels.length) return say('report.portfolio.frontier-text');
  return say('report.portfolio.frontier-text-limited', { most, all: channels.length });
}
