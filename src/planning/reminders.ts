import type { Reminder, Reminders } from '../knowledge/schemas/reminders.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Language, Purpose } from '../model/vocabulary.ts';
import type { PlanDecisions } from './plan-decisions.ts';

/** A channel of the plan as far as consent and disclosure are concerned. */
export interface RemindedChannel {
  id: string;
  /** Reminders that its knowledge names; empty for an unknown channel. */
  reminders: readonly string[];
  /** The jobs that the plan gives it. */
  purposes: readonly Purpose[];
}

export function remindedChannel({ evidence, jobs }: PlanDecisions, channel: number): RemindedChannel {
  const { id, knowledge } = evidence.market.channels[channel]!;
  return { id, reminders: knowledge?.reminders ?? [], purposes: jobs[channel]!.map((job) => job.id) };
}

/**
 * Ids of the consent and disclosure reminders that one channel needs: those its knowledge names, without the
 * ones that only jobs can call for, then those its jobs call for.
 * @throws Error when the channel names a reminder that the knowledge does not hold
 */
export function remindersOf({ reminders, purposes }: RemindedChannel, knowledge: Reminders): string[] {
  const standing = reminders.filter((id) => reminderOf(id, knowledge).purposes === undefined);
  const called = purposes.flatMap((purpose) =>
    Object.keys(knowledge).filter((id) => knowledge[id]!.purposes?.includes(purpose)),
  );
  const needed = [...standing, ...called.filter((id) => !knowledge[id]!.beside)];
  const following = called.filter((id) => knowledge[id]!.beside?.some((other) => needed.includes(other)));
  return [...new Set([...needed, ...following])];
}

/**
 * The reminders of a plan, each once with the channels it concerns, in the order in which the channels name
 * them. Not legal advice.
 * @throws Error when a channel names a reminder that the knowledge does not hold
 */
export function remindersFor(
  channels: readonly RemindedChannel[],
  knowledge: Reminders,
  language: Language,
): Analysis['reminders'] {
  const concerned = new Map<string, string[]>();
  for (const channel of channels)
    for (const id of remindersOf(channel, knowledge))
      concerned.set(id, [...(concerned.get(id) ?? []), channel.id]);
  return [...concerned].map(([id, ids]) => ({
    id,
    text: reminderOf(id, knowledge).text[language],
    channels: ids,
  }));
}

function reminderOf(id: string, knowledge: Reminders): Reminder {
  if (!Object.hasOwn(knowledge, id)) throw new Error(`templates/reminders.yaml holds no reminder "${id}".`);
  return knowledge[id]!;
}
