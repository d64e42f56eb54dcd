import type { Analysis } from '../../model/analysis.ts';
import type { Phrasebook } from '../../wording/phrasebook.ts';
import type { AnalysisNames } from '../analysis-names.ts';
import { hoursPhrase } from './hours-phrase.ts';
import { optionalPhrase } from './optional-phrase.ts';

type Compared = Pick<Analysis, 'whatIfs' | 'portfolio' | 'channels'>;

/** The plan and its changes side by side: a header of their names, and rows of what differs. */
export function whatIfTable(
  { whatIfs, portfolio, channels }: Compared,
  names: AnalysisNames,
  phrasebook: Phrasebook,
): { header: string[]; rows: string[][] } {
  const { say } = phrasebook;
  const plans = [{ problem: null, verdicts: [], ...portfolio }, ...whatIfs];
  const share = (coverage: number | null) =>
    optionalPhrase(coverage, phrasebook, (value) => say('report.value.share', { share: value }));
  const differing = channels.filter(({ id }) =>
    whatIfs.some(({ verdicts }) => verdicts.some(({ channel }) => channel === id)),
  );
  return {
    header: ['', say('report.what-if.planned'), ...whatIfs.map(({ change }) => change)],
    rows: [
      [say('report.column.coverage'), ...plans.map(({ coverage }) => share(coverage))],
      [say('report.column.hours-week'), ...plans.map((plan) => hoursPhrase(plan, portfolio, phrasebook))],
      [
        say('report.column.channels'),
        ...plans.map(({ selected, problem }) =>
          problem === null
            ? say('report.value.count', { count: selected.length })
            : say('term.missing-value'),
        ),
      ],
      ...differing.map(({ id, tier }) => [
        names.channel(id),
        say(`term.tier.${tier}`),
        ...whatIfs.map(({ verdicts, problem }) => {
          if (problem !== null) return say('term.missing-value');
          return say(`term.tier.${verdicts.find(({ channel }) => channel === id)?.to ?? tier}`);
        }),
      ]),
    ],
  };
}

/** Under each change why channels came or went, or why there is no such plan. */
export function whatIfSentences(
  { whatIfs }: Compared,
  names: AnalysisNames,
  { say }: Phrasebook,
): { change: string; sentences: string[] }[] {
  return whatIfs.map(({ change, problem, joined, left, verdicts }) => {
    if (problem !== null) return { change, sentences: [problem] };
    const moved = verdicts.filter(({ channel }) => joined.includes(channel) || left.includes(channel));
    const sentences = moved.map(({ channel, to, reason }) =>
      say(joined.includes(channel) ? 'report.what-if.joins' : 'report.what-if.leaves', {
        channel: names.channel(channel),
        tier: say(`term.tier.${to}`),
        reason,
      }),
    );
    return { change, sentences: sentences.length > 0 ? sentences : [say('report.what-if.same')] };
  });
}
