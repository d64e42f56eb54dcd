import { median } from 'simple-statistics';
import { countsAt } from '../metrics/market.ts';
import { detectableRate } from '../statistics/detectable-rate.ts';
import { fewestExpected, sampleSize, type TestPlan } from '../statistics/sample-size.ts';
import type { Place } from './places.ts';
import type { PathlessPlan } from './plan-decisions.ts';

export interface PilotSize {
  /** The rate that it is held against, par there or that of another channel, and the rate that it is to find. */
  rate: number;
  target: number;
  /** Contacts in each of the two arms, to two digits. */
  contacts: number;
  /** Conversions in the first half of the contacts below which the pilot can end early; 0: never. */
  fewest: number;
  /** Contacts of the channel there that the data show, or those of the middle channel where it has none; null: no channel has any. */
  shown: number | null;
  /** Whether they are its own. */
  own: boolean;
  /** Contacts ÷ those shown: the part of the time of the data that it takes. Null without any. */
  part: number | null;
  /** The same in days; null where the data have no dates. */
  days: number | null;
  /** It would take longer than the data cover, and than anybody waits for. */
  tooLong: boolean;
  /** The contacts are all that there are: only a larger difference than wanted can be found. */
  limited: boolean;
}

/**
 * How large a pilot must be to find what it looks for. Where fewer people use the channel, as many as there are, and
 * the rate that they can tell; no size where that is too far off.
 * @param rate that the channel is held against
 * @param least rate that it must reach at least for the answer to matter
 */
export function sizePilot(
  plan: Omit<PathlessPlan, 'pilots'>,
  channel: number,
  place: Place,
  rate: number,
  least = 0,
): { size: PilotSize | null; people: number } {
  const { method, rates } = plan.evidence;
  const family = rates[place.stage]!.model === 'poisson' ? 'poisson' : 'binomial';
  const test: TestPlan = {
    significance: method.pilotSignificance.value,
    power: method.pilotPower.value,
    family,
  };
  // Of a high rate not half as much again is left: then half of what is missing to everybody.
  const within = (wanted: number) => (family === 'poisson' ? wanted : Math.min(wanted, (1 + rate) / 2));
  const wanted = Math.max(within(rate * method.pilotLift.value), least);
  const needed = roundUp(sampleSize(rate, wanted, test));
  const people = peopleToContact(plan, channel, place);
  const limited = needed > people;
  const contacts = limited ? roundDown(people) : needed;
  const widest = Math.max(within(rate * method.pilotWidestLift.value), least);
  const found = limited ? detectableRate(rate, widest, contacts, test) : wanted;
  const target = found && Math.max(found, least);
  if (target === undefined) return { size: null, people };
  const { shown, own } = contactsAt(plan, channel, place);
  const part = shown === null ? null : contacts / shown;
  const days = part === null || plan.days === null ? null : part * plan.days;
  const tooLong =
    days === null || plan.days === null
      ? (part ?? 0) > 1
      : days > Math.max(plan.days, method.pilotPatience.value);
  const fewest = fewestExpected(contacts / 2, rate, test);
  return { size: { rate, target, contacts, fewest, shown, own, part, days, tooLong, limited }, people };
}

/**
 * People of a segment who can be contacted on a channel: those who use it, or as many contacts as the data show.
 * Without bounds where no table states the size of the segment.
 */
export function peopleToContact(
  plan: Omit<PathlessPlan, 'pilots'>,
  channel: number,
  { stage, segment }: Place,
): number {
  const { market } = plan.evidence;
  const { size } = market.segments[segment]!;
  if (size === null) return Number.POSITIVE_INFINITY;
  const users = size * plan.shares.value[segment * market.channels.length + channel]!;
  return Math.max(users, countsAt(market, stage, segment, channel)?.exposures ?? 0);
}

/**
 * Contacts of the channel in a segment and stage; of one that has none those of the middle channel there. Where no
 * table divides them by segment, the segment's part of them by its people.
 */
function contactsAt(
  { evidence: { market } }: Omit<PathlessPlan, 'pilots'>,
  channel: number,
  { stage, segment }: Place,
): { shown: number | null; own: boolean } {
  const everybody = market.segments.reduce((sum, { people }) => sum + people, 0);
  const part = market.segments[segment]!.people / everybody;
  const whole = market.segments.length;
  const exposures = (one: number) => {
    const undivided = market.rowCount > whole ? countsAt(market, stage, whole, one)?.exposures : undefined;
    return countsAt(market, stage, segment, one)?.exposures || part * (undivided ?? 0);
  };
  const own = exposures(channel);
  if (own > 0) return { shown: own, own: true };
  const others = [...market.channels.keys()].map(exposures).filter((count) => count > 0);
  return { shown: others.length > 0 ? median(others) : null, own: false };
}

/** Up to two significant digits: 617 → 620. */
function roundUp(count: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(count)) - 1);
  return Math.ceil(Number((count / unit).toPrecision(12))) * unit;
}

/** Down to two significant digits: 617 → 610. */
function roundDown(count: number): number {
  if (count < 1) return 0;
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(count)) - 1);
  return Math.floor(Number((count / unit).toPrecision(12))) * unit;
}
