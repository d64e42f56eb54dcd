import type { PilotSize } from '../plan-pilot.ts';
import type { Wording } from './wording.ts';

/** How long a pilot takes at the pace of the data; empty where they show no pace. */
export function durationPhrase({ phrasebook: { say } }: Wording, { part, days }: PilotSize): string {
  if (part === null) return '';
  if (days === null)
    return part > 1 ? say('plan.pilot.times', { times: part }) : say('plan.pilot.part', { part });
  const whole = Math.ceil(days);
  if (whole <= 14) return say('plan.pilot.days', { days: whole });
  return whole <= 120
    ? say('plan.pilot.weeks', { weeks: Math.ceil(whole / 7) })
    : say('plan.pilot.months', { months: Math.ceil(whole / 30.4) });
}

/** When a pilot ends. */
export function stopPhrase({ phrasebook: { say } }: Wording, { fewest }: PilotSize): string {
  return fewest > 0 ? say('plan.pilot.stop-early', { fewest }) : say('plan.pilot.stop');
}

/** A conversion rate, or events per contact where a stage counts those. */
export function ratePhrase({ plan, phrasebook }: Wording, stage: number, rate: number): string {
  const events = plan.evidence.rates[stage]!.model === 'poisson';
  return phrasebook.say(events ? 'plan.pilot.events' : 'plan.pilot.rate', { rate });
}
