import type { Wording } from '../wording.ts';

/** What a test of the channel would be worth: coverage that the plan would gain on average if it were known. */
export function worthKnowing({ plan, phrasebook }: Wording, channel: number): string | null {
  const points = 100 * plan.swaps.gain[channel]!;
  return points < 0.05 ? null : phrasebook.say('plan.reason.worth-knowing', { points });
}
