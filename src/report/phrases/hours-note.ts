import type { Analysis } from '../../model/analysis.ts';
import type { Phrasebook } from '../../wording/phrasebook.ts';

/** What "~" before hours means; empty where none are assumed. */
export function hoursNote(
  { portfolio, channels }: Pick<Analysis, 'portfolio' | 'channels'>,
  { say, list }: Phrasebook,
): string {
  const assumed = channels.filter(({ id }) => portfolio.hoursAssumed.includes(id));
  if (assumed.length === 0) return '';
  return say('report.hours-note', {
    channels: list(assumed.map(({ name }) => name)),
    count: assumed.length,
  });
}
