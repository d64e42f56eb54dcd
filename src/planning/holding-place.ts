import { evidenceAt } from './grade-evidence.ts';
import { measuredSegments } from './measured-segments.ts';
import { type Place, placesBy } from './places.ts';
import type { PlanDecisions } from './plan-decisions.ts';

/**
 * What a channel that stays as it is, is kept for: where it promises most at its job, by its own numbers as far as
 * there are any; those of all people together count where no segment has its own.
 */
export function holdingPlace(
  plan: Pick<PlanDecisions, 'evidence' | 'scores' | 'shares' | 'grades' | 'jobs'>,
  channel: number,
): Place {
  const { stages, segments } = plan.evidence.market;
  const seen = measuredSegments(plan.evidence.market, channel);
  const promise = (cell: number) =>
    plan.scores.response[cell]! * plan.shares.value[cell % plan.shares.value.length]!;
  const places = placesBy(plan, channel, promise).filter(({ segment }) => seen.has(segment));
  const measured = places.filter(({ cell }) => plan.grades[cell] !== 'none');
  const job = plan.jobs[channel]![0]?.stage;
  const atJob = (place: Place) => stages[place.stage]!.id === job;
  const isMeasuredTogether = ({ stage }: Place) =>
    segments.length < plan.evidence.market.rowCount &&
    evidenceAt(plan.evidence, stage, segments.length, channel) !== 'none';
  return (
    measured.find(atJob) ??
    places.find((place) => atJob(place) && isMeasuredTogether(place)) ??
    measured[0] ??
    places.find(atJob) ??
    places[0] ?? { stage: 0, segment: 0, cell: 0 }
  );
}
