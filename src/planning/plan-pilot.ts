import { cellIndex } from '../metrics/market.ts';
import { usingSegments } from './measured-segments.ts';
import { type Place, placesBy } from './places.ts';
import type { PlanDecisions } from './plan-decisions.ts';
import { type PilotSize, peopleToContact, sizePilot } from './size-pilot.ts';

/** A test of a channel against what is done today, sized to settle whether it belongs into the plan. */
export interface Pilot {
  place: Place;
  /** The chosen channel that serves most there, and is compared; null where none does. */
  against: number | null;
  /** Null in a stage without rates, or with too few people: what cannot be measured cannot be settled. */
  size: PilotSize | null;
  /** People to contact, where they are too few to settle anything; else null. */
  tooFew: number | null;
}

/**
 * Where a channel is best tried: at its job, if that can be measured, among people who use it, and where enough of
 * them are; and how that is settled.
 */
export function pilotOf(plan: PlanDecisions, channel: number): Pilot {
  const promise = (cell: number) =>
    plan.scores.response[cell]! * plan.shares.value[cell % plan.shares.value.length]!;
  const { market } = plan.evidence;
  const using = usingSegments(market, channel);
  const promising = placesBy(plan, channel, promise);
  const used = promising.filter(({ segment }) => using.has(segment));
  const places = used.length > 0 ? used : promising;
  const rates = plan.factors.find(({ metric }) => metric.id === 'rate')!.measurement;
  const open = places.filter(({ cell }) => rates.par[cell]! > 0);
  const atJob = open.filter(({ stage }) => market.stages[stage]!.id === plan.jobs[channel]![0]?.stage);
  const candidates = (atJob.length > 0 ? atJob : open).map((place) => ({
    place,
    ...sizePilot(plan, channel, place, rates.par[place.cell]!),
  }));
  const best =
    candidates.find(({ size }) => size?.limited === false) ??
    candidates.find(({ size }) => size !== null) ??
    candidates[0];
  if (best) {
    const against = mainAt(plan, best.place, channel, best.size?.contacts ?? 0);
    return { place: best.place, against, size: best.size, tooFew: best.size === null ? best.people : null };
  }
  const place = places[0] ?? { stage: 0, segment: 0, cell: 0 };
  return { place, against: mainAt(plan, place, channel, 0), size: null, tooFew: null };
}

/** The chosen channel that serves most there and has as many people to contact. */
function mainAt(plan: PlanDecisions, place: Place, channel: number, contacts: number): number | null {
  const { market } = plan.evidence;
  const servedBy = (one: number) => plan.served[cellIndex(market, place.stage, place.segment, one)]!;
  const [main] = plan.portfolio.selected
    .filter((one) => one !== channel && servedBy(one) > 0)
    .filter((one) => peopleToContact(plan, one, place) >= contacts)
    .sort((a, b) => servedBy(b) - servedBy(a) || a - b);
  return main ?? null;
}
