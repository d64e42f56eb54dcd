import type { Analysis } from '../../model/analysis.ts';
import type { Phrasebook } from '../../wording/phrasebook.ts';
import { optionalPhrase } from './optional-phrase.ts';

/** Hours a week of some channels together: "8", or "~8" where some of them are assumed. */
export function hoursPhrase(
  { effortHours, selected }: { effortHours: number | null; selected: readonly string[] },
  { hoursAssumed }: Pick<Analysis['portfolio'], 'hoursAssumed'>,
  phrasebook: Phrasebook,
): string {
  const assumed = selected.some((id) => hoursAssumed.includes(id));
  return optionalPhrase(effortHours, phrasebook, (hours) =>
    phrasebook.say(assumed ? 'report.value.hours-assumed' : 'report.value.hours', { hours }),
  );
}
