import { totalsAt } from '../channel-totals.ts';
import { countEstimates } from '../count-estimates.ts';
import type { PlanDecisions } from '../plan-decisions.ts';
import type { Wording } from './wording.ts';

/** Whether no segment was measured on its own, but rates of all people together were. */
export function isMeasuredTogether({ grades, cases }: Pick<PlanDecisions, 'grades' | 'cases'>): boolean {
  return grades.every((grade) => grade === 'none') && cases.some(({ evidence }) => evidence !== 'none');
}

/** What the plan rests on where no segment was measured on its own; null where one was. */
export function evidencePhrase({ plan, phrasebook }: Pick<Wording, 'plan' | 'phrasebook'>): string | null {
  const { say } = phrasebook;
  if (isGuessed(plan)) return say('plan.headline.estimates');
  if (plan.grades.some((grade) => grade !== 'none')) return null;
  if (isMeasuredTogether(plan)) return say('plan.headline.together');
  const counted = countedAt(plan);
  return counted === null
    ? say('plan.headline.no-evidence')
    : say('plan.headline.no-rates', {
        ...counted,
        stage: phrasebook.inSentence(plan.evidence.market.stages[counted.stage]!.name),
      });
}

/** Whether all that the data say of usage and outcomes are estimates by feel. */
function isGuessed({ evidence: { market } }: PlanDecisions): boolean {
  const { shares, rates } = countEstimates(market);
  const count = shares.count + rates.count;
  return count > 0 && count === shares.all + rates.all;
}

/** Conversions of the stage that targets concern, else of the last stage that has any, and the revenue of the data. */
function countedAt({ evidence: { market, targets }, totals }: PlanDecisions) {
  const counts = market.stages.map(({ id }) =>
    totals.reduce((sum, own) => sum + (totalsAt(own, id)?.conversions ?? 0), 0),
  );
  const stage = (counts[targets.stage] ?? 0) > 0 ? targets.stage : counts.findLastIndex((count) => count > 0);
  if (stage < 0) return null;
  const revenue = totals.reduce((sum, own) => sum + (own.revenue ?? 0), 0);
  return { stage, conversions: counts[stage]!, revenue, hasRevenue: revenue > 0 };
}
