import type { Phrasebook } from '../../wording/phrasebook.ts';

/** How many are lost between two channels, and how; or that nobody is led there. Empty where nothing is known. */
export function frictionPhrase(
  { friction, note }: { friction: number | null; note: string | null },
  { say }: Phrasebook,
): string {
  if (friction === null) return note ?? '';
  if (note === null) return say('report.cards.friction', { friction });
  return say('report.cards.friction-how', { friction, how: note });
}
