import type { Wording } from '../wording.ts';

/** "1.8 times par", or "at par" where two digits could not tell. */
export function parPhrase({ plan, phrasebook }: Wording, ratio: number): string {
  const { parTolerance } = plan.evidence.method;
  return phrasebook.say(Math.abs(ratio - 1) < parTolerance.value ? 'plan.par.at' : 'plan.par.times', {
    ratio,
  });
}
