import type { Place } from '../../places.ts';
import type { Wording } from '../wording.ts';

/** The first place in the stage of the channel's primary job, else the first of all; measured ones before others. */
export function atItsJob({ plan }: Wording, channel: number, places: readonly Place[]): Place | undefined {
  const stage = plan.jobs[channel]![0]?.stage;
  const { stages } = plan.evidence.market;
  const measured = places.filter(({ cell }) => plan.grades[cell] !== 'none');
  const candidates = measured.length > 0 ? measured : places;
  return candidates.find((place) => stages[place.stage]!.id === stage) ?? candidates[0];
}
