import type { Analysis } from '../../model/analysis.ts';
import type { Phrasebook } from '../../wording/phrasebook.ts';
import type { AnalysisNames } from '../analysis-names.ts';

/** What the portfolio reaches and takes, within which limits, and how much of it is safe. */
export function portfolioSentences(
  { portfolio, channels }: Pick<Analysis, 'portfolio' | 'channels'>,
  names: AnalysisNames,
  { say, list }: Phrasebook,
): string[] {
  const { coverage, effortHours: hours, everywhereHours: everywhere, optimal, gap, constraints } = portfolio;
  const assumed = portfolio.hoursAssumed.length > 0;
  const effort =
    hours === null
      ? undefined
      : everywhere === null
        ? say('report.portfolio.effort-only', { hours, assumed })
        : say('report.portfolio.effort', { hours, everywhere, assumed });
  const named = (ids: readonly string[]) => list(ids.map(names.channel));
  const sentences = [
    effort === undefined
      ? say('report.portfolio.coverage', { coverage })
      : say('report.portfolio.coverage-effort', { coverage, effort }),
    optimal ? say('report.portfolio.optimal') : say('report.portfolio.gap', { gap: 100 * gap }),
  ];
  const limits = limitPhrases(portfolio, say);
  if (limits.length > 0) sentences.push(say('report.portfolio.limits', { list: list(limits) }));
  for (const { of, id, least, reached } of constraints.cover) {
    const name = of === 'stage' ? names.stage(id) : names.segment(id);
    sentences.push(say('report.portfolio.cover', { name, least, reached }));
  }
  if (constraints.include.length > 0)
    sentences.push(say('report.portfolio.include', { channels: named(constraints.include) }));
  if (constraints.exclude.length > 0)
    sentences.push(say('report.portfolio.exclude', { channels: named(constraints.exclude) }));
  sentences.push(...weekSentences({ portfolio, channels }, say));
  const { core, steadyUnmeasured, dependsOnData, reachGuessed } = portfolio;
  if (core.length > 0)
    sentences.push(
      say('report.portfolio.core', {
        channels: named(core),
        count: core.length,
        reach: reachGuessed ? 'guessed' : 'known',
      }),
    );
  if (steadyUnmeasured.length > 0)
    sentences.push(say('report.portfolio.steady-unmeasured', { channels: named(steadyUnmeasured) }));
  if (dependsOnData.length > 0) {
    const often = new Map(channels.map(({ id, selectionFrequency }) => [id, selectionFrequency]));
    const shares = dependsOnData.map((id) =>
      say('report.portfolio.often', { channel: names.channel(id), share: often.get(id) ?? 0 }),
    );
    sentences.push(say('report.portfolio.depends', { channels: list(shares) }));
  }
  return sentences;
}

/** What the team does beside the chosen channels, and what goes first where that is too much. */
function weekSentences(
  { portfolio, channels }: Pick<Analysis, 'portfolio' | 'channels'>,
  say: Phrasebook['say'],
): string[] {
  const { week, constraints } = portfolio;
  if (week === null || week.kept.length === 0) return [];
  const { kept, keptHours, ...rest } = week;
  const sentences = [say('report.portfolio.week', { ...rest, count: kept.length, kept: keptHours })];
  const last = channels.findLast(({ id }) => kept.includes(id));
  const isLimited = constraints.channels !== null || constraints.hours !== null;
  if (isLimited && last) sentences.push(say('report.portfolio.let-go', { channel: last.name }));
  return sentences;
}

function limitPhrases(
  { constraints, minimumSpend }: Analysis['portfolio'],
  say: Phrasebook['say'],
): string[] {
  const { channels, hours, budget } = constraints;
  const phrases = [];
  if (channels !== null) phrases.push(say('report.portfolio.limit-channels', { count: channels }));
  if (hours !== null) phrases.push(say('report.portfolio.limit-hours', { hours }));
  if (budget !== null && minimumSpend !== null)
    phrases.push(say('report.portfolio.limit-budget', { budget, least: minimumSpend }));
  return phrases;
}
