import { stageName, type Wording } from './wording.ts';

/** What holds for every channel that is maintained, said once for all of them; null where none is. */
export function writeKeepRule(wording: Wording): string | null {
  const { plan, phrasebook } = wording;
  if (!plan.verdicts.some(({ tier }) => tier === 'maintain')) return null;
  const { targets, method } = plan.evidence;
  const hasTarget = targets.cpa !== undefined && targets.stage >= 0;
  return phrasebook.say('plan.keep.rule', {
    limit: method.stopProbability.value,
    target: hasTarget ? targets.cpa! : 'none',
    stage: hasTarget ? stageName(wording, targets.stage) : '',
  });
}
