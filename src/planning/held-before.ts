import type { PlanDecisions } from './plan-decisions.ts';
import { plannedHours } from './planned-hours.ts';

/** A channel in use that comes first where there is time for more. */
export interface HeldChannel {
  channel: number;
  /** It takes fewer hours a week, as they are known of both. */
  quicker: boolean;
}

/**
 * The channel in use that would add most, where one that is not in use would add less: to begin something new would
 * then be the lesser step. Null for all others, and where a test may show that a new one is worth more.
 */
export function heldBefore(
  { cases, verdicts, evidence }: Pick<PlanDecisions, 'cases' | 'verdicts' | 'evidence'>,
  channel: number,
): HeldChannel | null {
  const { rule } = verdicts[channel]!;
  if (rule !== 'candidate' && rule !== 'known' && rule !== 'nothing-known') return null;
  const gain = (one: number) => cases[one]!.contribution;
  const [first] = [...cases.keys()]
    .filter((one) => verdicts[one]!.tier === 'maintain' && gain(one) > gain(channel))
    .sort((a, b) => gain(b) - gain(a) || a - b);
  if (first === undefined) return null;
  const hours = plannedHours(evidence.market);
  const [held, own] = [hours[first]!, hours[channel]!];
  return { channel: first, quicker: !held.assumed && !own.assumed && (held.hours ?? 0) < (own.hours ?? 0) };
}
