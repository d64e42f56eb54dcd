import type { Phrasebook } from '../../wording/phrasebook.ts';

/** An ISO day in words. The locale spells it, because what Intl prints changes with the version of Node. */
export function spokenDate(date: string, phrasebook: Phrasebook): string {
  const [year = '', month, day] = date.split('-');
  return phrasebook.say('cta.date', { year, month: String(Number(month)), day: Number(day) });
}
