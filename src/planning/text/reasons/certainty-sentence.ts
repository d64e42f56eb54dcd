import type { Wording } from '../wording.ts';

/** How often a chosen channel is chosen again when the data are drawn anew, where that is not nearly always. */
export function certaintySentence({ plan, phrasebook }: Wording, channel: number): string | null {
  if (plan.grades.every((grade) => grade === 'none')) return null;
  const frequency = plan.selection.frequency[channel]!;
  if (frequency >= plan.evidence.method.coreProbability.value || plan.cases[channel]!.included) return null;
  return phrasebook.say('plan.reason.uncertain', { frequency });
}
