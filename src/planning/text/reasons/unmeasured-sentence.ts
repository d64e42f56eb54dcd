import { unmeasuredPart } from '../../unmeasured-part.ts';
import type { Wording } from '../wording.ts';

/** How much of what a channel carries was never measured, where that is much and the rest was. */
export function unmeasuredSentence({ plan, phrasebook }: Wording, channel: number): string | null {
  const share = unmeasuredPart(plan, channel);
  if (share < plan.evidence.method.guessedPart.value || share >= 1) return null;
  return phrasebook.say('plan.reason.unmeasured', { share });
}
