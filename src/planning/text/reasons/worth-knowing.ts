import type { Wording } from '../wording.ts';

/** What a test of the channel would be worth: coverage that the plan would gain on average if it were known. */
export function worthKnowing({ plan, phrasebook }: Wording, channel: number): string | null {
  const gain = plan.swaps.gain[channel]!;
  if (gain < plan.evidence.method.leastGainTold.value) return null;
  return phrasebook.say('plan.reason.worth-knowing', { points: 100 * gain });
}
