import type { Analysis } from '../../model/analysis.ts';
import type { Phrasebook } from '../../wording/phrasebook.ts';
import type { AnalysisNames } from '../analysis-names.ts';
import { hoursPhrase } from './hours-phrase.ts';
import { optionalPhrase } from './optional-phrase.ts';

/** Columns of the table of parts, by the ids of their headers. */
export const byColumns = ['part', 'coverage', 'channels', 'hours', 'joined', 'left', 'otherwise'] as const;

/** One row a part: what its plan reaches, and how it differs from that of the whole. */
export function byRows(
  { plans }: NonNullable<Analysis['by']>,
  names: AnalysisNames,
  phrasebook: Phrasebook,
): string[][] {
  const { say, list } = phrasebook;
  const named = (ids: readonly string[]) =>
    optionalPhrase(someOrNull(ids), phrasebook, (some) => list(some.map(names.channel)));
  return plans.map(({ name, joined, left, verdicts, plan: { portfolio } }) => [
    name,
    say('report.value.share', { share: portfolio.coverage }),
    say('report.value.count', { count: portfolio.selected.length }),
    hoursPhrase(portfolio, portfolio, phrasebook),
    named(joined),
    named(left),
    // Channels that come in or go out have a column of their own.
    optionalPhrase(
      someOrNull(verdicts.filter(({ channel }) => !joined.includes(channel) && !left.includes(channel))),
      phrasebook,
      (changed) =>
        list(
          changed.map(({ channel, to }) =>
            say('report.by.verdict', { channel: names.channel(channel), tier: say(`term.tier.${to}`) }),
          ),
        ),
    ),
  ]);
}

function someOrNull<T>(items: readonly T[]): readonly T[] | null {
  return items.length > 0 ? items : null;
}
