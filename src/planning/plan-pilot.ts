import type { PlanDecisions } from '../plan-decisions.ts';
import { type Place, placesBy } from './wording.ts';

export interface Pilot {
  place: Place;
  /** Contacts that would bring `expected` conversions at par; null in a stage without rates. */
  contacts: number | null;
  expected: number;
  /** Par of the conversion rate there; null in a stage without rates. */
  rate: number | null;
}

/**
 * Where a channel is best tried (at its job, if that can be measured), and how many contacts it takes: as many as bring 30 conversions at par
 * (strong evidence), rounded up to two digits.
 */
export function pilotOf(plan: PlanDecisions, channel: number): Pilot {
  const { method } = plan.evidence;
  const expected = method.evidenceStrong.value;
  const promise = (cell: number) =>
    plan.scores.response[cell]! * plan.shares.value[cell % plan.shares.value.length]!;
  const places = placesBy(plan, channel, promise);
  const rates = plan.factors.find(({ metric }) => metric.id === 'rate')!.measurement;
  const job = plan.jobs[channel]![0]?.stage;
  const { stages } = plan.evidence.market;
  const open = places.filter(({ cell }) => rates.par[cell]! > 0);
  const rated = open.find((place) => stages[place.stage]!.id === job) ?? open[0];
  const place = rated ?? places[0] ?? { stage: 0, segment: 0, cell: 0 };
  const rate = rated ? rates.par[rated.cell]! : null;
  return { place, expected, rate, contacts: rate === null ? null : roundUp(expected / rate) };
}

/** Up to two significant digits: 617 → 620. */
function roundUp(count: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(count)) - 1);
  // Thirty over a par of 3 % is a thousand, whatever the last bits of the par say.
  return Math.ceil(Number((count / unit).toPrecision(12))) * unit;
}
