import { cellIndex } from '../metrics/market.ts';
import { usingSegments } from './measured-segments.ts';
import { neededRate } from './needed-rate.ts';
import { type Place, placesBy } from './places.ts';
import type { PathlessPlan } from './plan-decisions.ts';
import { type PilotSize, peopleToContact, sizePilot } from './size-pilot.ts';

/** A test of a channel, sized to settle whether it belongs into the plan. */
export interface Pilot {
  place: Place;
  /** The chosen channel that it would have to beat there to come into the plan; null where par is enough. */
  against: number | null;
  /** Par of the conversion rate there; 0 in a stage without rates. */
  par: number;
  /**
   * The rate from which it would take the place of a chosen channel; undefined where no rate at this stage alone
   * would do, null where that is not the question.
   */
  needed: number | undefined | null;
  /** Null in a stage without rates, or with too few people: what cannot be measured cannot be settled. */
  size: PilotSize | null;
  /** People to contact, where they are too few to settle anything; else null. */
  tooFew: number | null;
}

type PlanWithoutPilots = Omit<PathlessPlan, 'pilots'>;

/**
 * Where a channel is best tried: at its job, if that can be measured, among people who use it, and where enough of
 * them are; and how that is settled.
 *
 * A channel that is already chosen, or far from being so, is held against par. One that may well do more than a chosen
 * channel is asked for the rate from which it would: against par, or against what is done there today where it would
 * have to beat that.
 */
export function pilotOf(plan: PlanWithoutPilots, channel: number): Pilot {
  const places = placesToTry(plan, channel);
  const best = enoughPeople(plan, channel, placesWithRates(plan, channel, places));
  const none = { against: null, needed: null };
  if (best === undefined)
    return {
      ...none,
      place: places[0] ?? { stage: 0, segment: 0, cell: 0 },
      par: 0,
      size: null,
      tooFew: null,
    };
  const byPar = { ...none, ...best, tooFew: best.size === null ? best.people : null };
  if (byPar.size === null || plan.verdicts[channel]!.rule !== 'promising') return byPar;
  return toJoin(plan, channel, byPar);
}

/** Places of a channel, the most promising first: among people who are stated to use it, if there are any. */
function placesToTry(plan: PlanWithoutPilots, channel: number): Place[] {
  const promise = (cell: number) =>
    plan.scores.response[cell]! * plan.shares.value[cell % plan.shares.value.length]!;
  const using = usingSegments(plan.evidence.market, channel);
  const promising = placesBy(plan, channel, promise);
  const used = promising.filter(({ segment }) => using.has(segment));
  return used.length > 0 ? used : promising;
}

/** Those of them that have a par, at the channel's job if there is one. */
function placesWithRates(plan: PlanWithoutPilots, channel: number, places: readonly Place[]): Place[] {
  const { par } = ratesOf(plan);
  const open = places.filter(({ cell }) => par[cell]! > 0);
  const job = plan.jobs[channel]![0]?.stage;
  const atJob = open.filter(({ stage }) => plan.evidence.market.stages[stage]!.id === job);
  return atJob.length > 0 ? atJob : open;
}

/** The first place with people enough for a pilot against par, else with enough for a larger difference, else the first. */
function enoughPeople(plan: PlanWithoutPilots, channel: number, places: readonly Place[]) {
  const sized = (place: Place) => {
    const par = ratesOf(plan).par[place.cell]!;
    return { place, par, ...sizePilot(plan, channel, place, par) };
  };
  let limited: ReturnType<typeof sized> | undefined;
  for (const place of places) {
    const one = sized(place);
    if (one.size?.limited === false) return one;
    if (one.size !== null) limited ??= one;
  }
  return limited ?? places.slice(0, 1).map(sized)[0];
}

/** The same pilot, asked for what would bring the channel into the plan. */
function toJoin(plan: PlanWithoutPilots, channel: number, byPar: Pilot): Pilot {
  const { method } = plan.evidence;
  const { place, par } = byPar;
  const main = mainAt(plan, place, channel);
  const lead = main === null ? 0 : ratesOf(plan).value[cellIndexOf(plan, place, main)]!;
  const highest = Math.max(par * method.pilotWidestLift.value, lead * method.pilotLift.value);
  const most =
    plan.evidence.rates[place.stage]!.model === 'poisson' ? highest : Math.min(highest, (1 + par) / 2);
  const needed = neededRate(plan, channel, place, { from: par, most });
  if (main !== null && needed !== undefined && needed > lead && lead > par) {
    const { size } = sizePilot(plan, channel, place, lead, needed);
    if (size !== null && peopleToContact(plan, main, place) >= size.contacts)
      return { ...byPar, against: main, needed, size };
  }
  const { size } = sizePilot(plan, channel, place, par, needed);
  return size === null ? { ...byPar, needed: undefined } : { ...byPar, needed, size };
}

/** The chosen channel that serves most there; null where none does. */
function mainAt(plan: PlanWithoutPilots, place: Place, channel: number): number | null {
  const servedBy = (one: number) => plan.served[cellIndexOf(plan, place, one)]!;
  const [main] = plan.portfolio.selected
    .filter((one) => one !== channel && servedBy(one) > 0)
    .sort((a, b) => servedBy(b) - servedBy(a) || a - b);
  return main ?? null;
}

function ratesOf({ factors }: PlanWithoutPilots) {
  return factors.find(({ metric }) => metric.id === 'rate')!.measurement;
}

function cellIndexOf({ evidence }: PlanWithoutPilots, { stage, segment }: Place, channel: number): number {
  return cellIndex(evidence.market, stage, segment, channel);
}
