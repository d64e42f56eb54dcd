import { chancePhrase } from '../../../wording/chance-phrase.ts';
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
    return phrasebook.say(adds ? 'plan.reason.stays-adds' : 'plan.reason.stays-swap', values);
  }
  if (costAboveTarget === null)
    return phrasebook.say('plan.reason.stays', { probability: chancePhrase(belowPar, phrasebook), limit });
  return phrasebook.say('plan.reason.stays-target', {
    probability: chancePhrase(costAboveTarget, phrasebook),
    target: targets.cpa ?? 0,
    stage: market.stages[targets.stage]!.name.toLowerCase(),
    limit,
  });
}
