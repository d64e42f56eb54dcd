import type { Reminders } from '../knowledge/schemas/reminders.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Purpose } from '../model/vocabulary.ts';
import type { Phrasebook } from '../wording/phrasebook.ts';

/** A channel of the plan as far as consent and disclosure are concerned. */
export interface RemindedChannel {
  id: string;
  /** Reminders that its knowledge names; empty for an unknown channel. */
  reminders: readonly string[];
  /** The jobs that the plan gives it. */
  purposes: readonly Purpose[];
}

/** Reminders of what is said, not of where: a channel gets them through its jobs alone. */
const byPurpose: Partial<Record<Purpose, readonly string[]>> = {
  buy: ['price-30'],
  offers: ['price-30', 'urgency'],
  recruit: ['invitation'],
};
const boundToPurpose = new Set(['price-30', 'urgency']);

/** Purposes that write to people who have gone quiet. */
const rekindling: readonly Purpose[] = ['re-engage', 'win-back'];
const consents = ['consent-message', 'consent-call'];

/**
 * Ids of the consent and disclosure reminders that one channel needs: those its knowledge names, without the
 * ones that only its jobs can call for, and those its jobs call for.
 */
export function remindersOf({ reminders, purposes }: RemindedChannel): string[] {
  const needsConsent = reminders.some((id) => consents.includes(id));
  const rekindles = needsConsent && purposes.some((purpose) => rekindling.includes(purpose));
  return [
    ...new Set([
      ...reminders.filter((id) => !boundToPurpose.has(id)),
      ...purposes.flatMap((purpose) => byPurpose[purpose] ?? []),
      ...(rekindles ? ['consent-stands'] : []),
    ]),
  ];
}

/**
 * The reminders of a plan, each once with the channels it concerns, in the order in which the channels name
 * them. Not legal advice. Texts come from the reminder knowledge, else from the locale.
 * @throws Error when neither knows an id
 */
export function remindersFor(
  channels: readonly RemindedChannel[],
  knowledge: Reminders,
  phrasebook: Phrasebook,
): Analysis['reminders'] {
  const concerned = new Map<string, string[]>();
  for (const channel of channels)
    for (const id of remindersOf(channel)) concerned.set(id, [...(concerned.get(id) ?? []), channel.id]);
  return [...concerned].map(([id, ids]) => ({
    id,
    text: Object.hasOwn(knowledge, id)
      ? knowledge[id]!.text[phrasebook.language]
      : phrasebook.say(`reminder.${id}`),
    channels: ids,
  }));
}
