import type { BudgetResult } from '../../model/budget-result.ts';
import { chancePhrase } from '../../wording/chance-phrase.ts';
import type { Phrasebook } from '../../wording/phrasebook.ts';
import type { AnalysisNames } from '../analysis-names.ts';
import { isBeyondKnown } from './is-beyond-known.ts';
import { lastMoney } from './last-money.ts';

/**
 * What the split of the money comes to: how much in all, and what it brings.
 * @param level probability inside the intervals, 0–1
 */
export function budgetSentences(
  budget: BudgetResult,
  { names, level }: { names: AnalysisNames; level: number },
  phrasebook: Phrasebook,
): string[] {
  const { say } = phrasebook;
  const { today, total, fileTotal, period, outcomes } = budget;
  const unit = say(`report.budget.period.${period.unit}`, { count: period.count });
  const sentences = [
    period.unit === 'file'
      ? say('report.budget.total-file', { total, today })
      : say('report.budget.total', { total, today, unit, fileTotal, periods: period.periods }),
  ];
  if (outcomes === null) return [...sentences, say('report.budget.no-curve')];
  const { after, better } = outcomes;
  sentences.push(
    say(`report.budget.goal.${goalOf(budget)}`),
    expectation(budget.goal, outcomes, level, phrasebook),
    ...endedAhead(budget, outcomes, names, phrasebook),
  );
  if (after.averageCost !== null && outcomes.today.averageCost !== null)
    sentences.push(
      say('report.budget.cost', {
        cost: after.averageCost.value,
        before: outcomes.today.averageCost.value,
      }),
    );
  if (budget.stage !== null && budget.spendsElsewhere)
    sentences.push(say('report.budget.stage', { stage: names.stage(budget.stage) }));
  sentences.push(...lastMoney(budget, level, phrasebook));
  // What was not measured is a hint, and no hint is virtually certain.
  const measured = budget.allocation.some(
    ({ curve, reason }) => curve?.basis === 'measured' && reason !== 'ended',
  );
  if (better !== null && measured && !isBeyondKnown(budget))
    sentences.push(
      say('report.budget.better', { goal: budget.goal, chance: chancePhrase(better, phrasebook) }),
    );
  if (outcomes.meetsTarget !== null)
    sentences.push(say('report.budget.meets', { chance: chancePhrase(outcomes.meetsTarget, phrasebook) }));
  if (budget.allocation.some(({ curve }) => curve !== null))
    sentences.push(say(measured ? 'report.budget.association' : 'report.budget.assumed'));
  return sentences;
}

/** What the split and today's shares of the same money bring, and what that is worth where it is split by worth. */
function expectation(
  goal: BudgetResult['goal'],
  { after, sameShares }: NonNullable<BudgetResult['outcomes']>,
  level: number,
  { say }: Phrasebook,
): string {
  const [low, high] = after.conversions.interval;
  const counts = { after: after.conversions.value, low, high, level, same: sameShares.conversions.value };
  if (goal !== 'value' || after.value === null || sameShares.value === null)
    return say('report.budget.outcome', counts);
  const [worthLow, worthHigh] = after.value.interval;
  const [sameLow, sameHigh] = sameShares.value.interval;
  return say('report.budget.outcome-value', {
    ...counts,
    ...{ worth: after.value.value, worthLow, worthHigh },
    ...{ sameWorth: sameShares.value.value, sameLow, sameHigh },
  });
}

/** Why today's shares come out ahead of a split that is called the best: it is the best of what stays. */
function endedAhead(
  { goal, allocation }: BudgetResult,
  { after, sameShares }: NonNullable<BudgetResult['outcomes']>,
  names: AnalysisNames,
  { say, list }: Phrasebook,
): string[] {
  const ended = allocation.filter(({ reason, current }) => reason === 'ended' && current > 0);
  const isWorth = goal === 'value' && after.value !== null && sameShares.value !== null;
  const lead = isWorth
    ? sameShares.value!.value - after.value!.value
    : sameShares.conversions.value - after.conversions.value;
  if (ended.length === 0 || lead <= 0) return [];
  const channels = list(ended.map(({ channel }) => names.channel(channel)));
  return [say('report.budget.ended-ahead', { channels, count: ended.length })];
}

/** What the split achieves: the goal, unless it could not be met. */
function goalOf(budget: BudgetResult): string {
  if (isBeyondKnown(budget)) return 'beyond';
  return budget.warnings.some(({ code }) => code === 'target-out-of-reach') ? 'out-of-reach' : budget.goal;
}
