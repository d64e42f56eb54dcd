import { median } from 'simple-statistics';
import { cellIndex, countsAt } from '../metrics/market.ts';
import { fewestExpected, sampleSize, type TestPlan } from '../statistics/sample-size.ts';
import { type Place, placesBy } from './places.ts';
import type { PlanDecisions } from './plan-decisions.ts';

/** A test of a channel against what is done today, sized to settle whether it belongs into the plan. */
export interface Pilot {
  place: Place;
  /** The chosen channel that serves most there, and is compared; null where none does. */
  against: number | null;
  /** Null in a stage without rates: what cannot be measured cannot be settled. */
  size: PilotSize | null;
}

export interface PilotSize {
  /** Par of the conversion rate there, and the rate that the pilot is to find. */
  rate: number;
  target: number;
  /** Contacts in each of the two arms, rounded up to two digits. */
  contacts: number;
  /** Conversions in the first half of the contacts below which the pilot can end early; 0: never. */
  fewest: number;
  /** Contacts ÷ those that the data show there: the part of their time that it takes. Null without any. */
  part: number | null;
  /** The same in days; null where the data have no dates. */
  days: number | null;
}

/** Where a channel is best tried: at its job, if that can be measured; and how that is settled. */
export function pilotOf(plan: PlanDecisions, channel: number): Pilot {
  const promise = (cell: number) =>
    plan.scores.response[cell]! * plan.shares.value[cell % plan.shares.value.length]!;
  const places = placesBy(plan, channel, promise);
  const rates = plan.factors.find(({ metric }) => metric.id === 'rate')!.measurement;
  const job = plan.jobs[channel]![0]?.stage;
  const { stages } = plan.evidence.market;
  const open = places.filter(({ cell }) => rates.par[cell]! > 0);
  const rated = open.find((place) => stages[place.stage]!.id === job) ?? open[0];
  const place = rated ?? places[0] ?? { stage: 0, segment: 0, cell: 0 };
  return {
    place,
    against: mainAt(plan, place, channel),
    size: rated ? sizeOf(plan, channel, rated, rates.par[rated.cell]!) : null,
  };
}

function sizeOf(plan: PlanDecisions, channel: number, place: Place, rate: number): PilotSize {
  const { method, rates } = plan.evidence;
  const family = rates[place.stage]!.model === 'poisson' ? 'poisson' : 'binomial';
  const test: TestPlan = {
    significance: method.pilotSignificance.value,
    power: method.pilotPower.value,
    family,
  };
  const wanted = rate * method.pilotLift.value;
  // Of a high rate not half as much again is left: then half of what is missing to everybody.
  const target = family === 'poisson' ? wanted : Math.min(wanted, (1 + rate) / 2);
  const contacts = roundUp(sampleSize(rate, target, test));
  const shown = contactsAt(plan, channel, place);
  const part = shown === undefined ? null : contacts / shown;
  return {
    rate,
    target,
    contacts,
    fewest: fewestExpected(contacts / 2, rate, test),
    part,
    days: part === null || plan.days === null ? null : part * plan.days,
  };
}

/** Contacts of the channel in a segment and stage; of one that has none those of the middle channel there. */
function contactsAt({ evidence: { market } }: PlanDecisions, channel: number, { stage, segment }: Place) {
  const exposures = (one: number) => countsAt(market, stage, segment, one)?.exposures ?? 0;
  const own = exposures(channel);
  if (own > 0) return own;
  const others = [...market.channels.keys()].map(exposures).filter((count) => count > 0);
  return others.length > 0 ? median(others) : undefined;
}

function mainAt(plan: PlanDecisions, { stage, segment }: Place, channel: number): number | null {
  const servedBy = (one: number) => plan.served[cellIndex(plan.evidence.market, stage, segment, one)]!;
  const [main] = plan.portfolio.selected
    .filter((one) => one !== channel && servedBy(one) > 0)
    .sort((a, b) => servedBy(b) - servedBy(a) || a - b);
  return main ?? null;
}

/** Up to two significant digits: 617 → 620. */
function roundUp(count: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(count)) - 1);
  return Math.ceil(Number((count / unit).toPrecision(12))) * unit;
}
