import type { PilotSize } from '../size-pilot.ts';
import type { Wording } from './wording.ts';

/** How long a pilot takes at the pace of the channel, or of the middle one where it has none, or that they show no pace. */
export function durationPhrase({ phrasebook: { say } }: Wording, { part, days, own }: PilotSize): string {
  if (part === null) return say('plan.pilot.no-pace');
  if (days === null) return say('plan.pilot.part', { part, own });
  const whole = Math.ceil(days);
  if (whole <= 14) return say('plan.pilot.days', { days: whole, own });
  return whole <= 120
    ? say('plan.pilot.weeks', { weeks: Math.ceil(whole / 7), own })
    : say('plan.pilot.months', { months: Math.ceil(whole / 30.4), own });
}

/** When a pilot ends. */
export function stopPhrase({ phrasebook: { say } }: Wording, { fewest }: PilotSize): string {
  return fewest > 0 ? say('plan.pilot.stop-early', { fewest }) : say('plan.pilot.stop');
}

/** Why a pilot looks for less than it should; empty where it does not. */
export function limitPhrase({ phrasebook: { say } }: Wording, { limited }: PilotSize): string {
  return limited ? say('plan.pilot.limited') : '';
}

/** A conversion rate, or events per contact where a stage counts those. */
export function ratePhrase({ plan, phrasebook }: Wording, stage: number, rate: number): string {
  const events = plan.evidence.rates[stage]!.model === 'poisson';
  return phrasebook.say(events ? 'plan.pilot.events' : 'plan.pilot.rate', { rate });
}
