import type { Reminder, Reminders } from '../knowledge/schemas/reminders.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Language, Purpose } from '../model/vocabulary.ts';
import type { Wording } from './text/wording.ts';

/** A channel of the plan as far as consent and disclosure are concerned. */
export interface RemindedChannel {
  id: string;
  /** Reminders that its knowledge names; empty for an unknown channel. */
  reminders: readonly string[];
  /** What its calls to action ask for; of a channel without any, the jobs that the plan gives it. */
  purposes: readonly Purpose[];
  /** Names of the values that its calls say, such as `offer` and `until`. */
  says: readonly string[];
}

export function remindedChannel(
  { plan: { evidence, jobs }, ctas }: Pick<Wording, 'plan' | 'ctas'>,
  channel: number,
): RemindedChannel {
  const { id, knowledge } = evidence.market.channels[channel]!;
  const calls = ctas[channel]!;
  return {
    id,
    reminders: knowledge?.reminders ?? [],
    purposes: calls.length > 0 ? calls.map(({ purpose }) => purpose) : jobs[channel]!.map((job) => job.id),
    says: calls.flatMap(({ says }) => says),
  };
}

/**
 * Ids of the consent and disclosure reminders that one channel needs: those its knowledge names, without the
 * ones that only calls can call for, then those that its calls do, by what they ask for or say.
 * @throws Error when the channel names a reminder that the knowledge does not hold
 */
export function remindersOf({ reminders, purposes, says }: RemindedChannel, knowledge: Reminders): string[] {
  const standing = reminders.filter((id) => !isCalledFor(reminderOf(id, knowledge)));
  const called = [
    ...purposes.flatMap((purpose) => idsWhere(knowledge, (one) => one.purposes?.includes(purpose))),
    ...idsWhere(knowledge, (one) => one.says?.some((value) => says.includes(value))),
  ];
  const needed = [...standing, ...called.filter((id) => !knowledge[id]!.beside)];
  const following = called.filter((id) => knowledge[id]!.beside?.some((other) => needed.includes(other)));
  return [...new Set([...needed, ...following])];
}

/** Whether it is about what is said and not about where. */
const isCalledFor = ({ purposes, says }: Reminder) => purposes !== undefined || says !== undefined;

function idsWhere(knowledge: Reminders, test: (one: Reminder) => boolean | undefined): string[] {
  return Object.keys(knowledge).filter((id) => test(knowledge[id]!));
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
