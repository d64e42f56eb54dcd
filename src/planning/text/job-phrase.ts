import type { Purpose } from '../../model/vocabulary.ts';
import { purposeAt, rolesOf } from '../assign-purposes.ts';
import type { Place } from '../places.ts';
import { measurePhrase } from './measure-phrase.ts';
import type { Wording } from './wording.ts';

/** What a channel does at a place: its job where that is the job's stage, else what it can do at that stage. */
export function jobPhrase(wording: Wording, channel: number, place: Place): string {
  return wording.phrasebook.say(`plan.job.${purposeIn(wording, channel, place)}`);
}

/** What a channel is judged by, with this job. */
export function measureOf({ plan, phrasebook }: Wording, channel: number, purpose: Purpose): string {
  const setting = plan.evidence.market.channels[channel]!.knowledge?.place.setting;
  return measurePhrase(purpose, setting, phrasebook);
}

/** What a channel is there for: its job where that is the job's stage, else what it can do at that stage. */
export function purposeIn({ plan }: Wording, channel: number, place: Place): Purpose {
  const { stages, channels } = plan.evidence.market;
  const { id, role } = stages[place.stage]!;
  const job = plan.jobs[channel]![0];
  return job?.stage === id ? job.id : purposeAt(channels[channel]!, role, rolesOf(plan.purposes));
}
