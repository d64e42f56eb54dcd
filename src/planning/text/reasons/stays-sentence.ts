import { chancePhrase } from '../../../wording/chance-phrase.ts';
import { spendsElsewhere, totalsAt } from '../../channel-totals.ts';
import type { Wording } from '../wording.ts';

/** Why a channel in use neither grows nor ends: the probability that decides is not high enough. */
export function staysSentence({ plan, phrasebook }: Wording, channel: number): string | null {
  const { costAboveTarget, belowPar, contribution, evidence, swap } = plan.cases[channel]!;
  if (evidence === 'none') return null;
  const { targets, market, method } = plan.evidence;
  const limit = method.stopProbability.value;
  if (costAboveTarget === null && belowPar >= limit) {
    const values = {
      probability: chancePhrase(belowPar, phrasebook),
      points: 100 * contribution,
      p: swap ?? 0,
    };
    const adds = contribution >= method.stopGain.value;
    const swaps = (swap ?? 0) >= method.swapProbability.value;
    if (!adds && !swaps) return sharePhrase({ plan, phrasebook }, channel, values.probability);
    return phrasebook.say(adds ? 'plan.reason.stays-adds' : 'plan.reason.stays-swap', values);
  }
  if (costAboveTarget === null)
    return phrasebook.say('plan.reason.stays', { probability: chancePhrase(belowPar, phrasebook) });
  const stage = market.stages[targets.stage]!;
  return phrasebook.say('plan.reason.stays-target', {
    probability: chancePhrase(costAboveTarget, phrasebook),
    target: targets.cpa ?? 0,
    stage: phrasebook.inSentence(stage.name),
    alone: spendsElsewhere(plan.counted[channel]!, stage.id) ? 'yes' : 'no',
  });
}

/** What a channel brings that is below average and stays for its share of the conversions, and what that costs. */
function sharePhrase(
  { plan, phrasebook }: Pick<Wording, 'plan' | 'phrasebook'>,
  channel: number,
  probability: string,
): string {
  const { market, targets } = plan.evidence;
  const stage = market.stages[targets.stage]!;
  const { cost, revenue } = plan.counted[channel]!;
  return phrasebook.say('plan.reason.stays-share', {
    probability,
    conversions: totalsAt(plan.counted[channel]!, stage.id)?.conversions ?? 0,
    all: plan.counted.reduce((sum, one) => sum + (totalsAt(one, stage.id)?.conversions ?? 0), 0),
    share: plan.cases[channel]!.conversionShare ?? 0,
    stage: phrasebook.inSentence(stage.name),
    spending: cost === null ? 'unknown' : cost === 0 ? 'none' : 'some',
    cost: cost ?? 0,
    earning: (revenue ?? 0) > 0 ? 'some' : 'none',
    revenue: revenue ?? 0,
  });
}
