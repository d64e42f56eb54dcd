import { cellIndex, countsAt, type Market } from '../metrics/market.ts';
import type { Evidence } from '../metrics/metric.ts';
import type { PortfolioShares } from './portfolio-shares.ts';

/**
 * Shares where no table says who uses which channel: .8 for the channel with most contacts of a stage, the others in
 * proportion, averaged over the stages; at least .02. One half where there are no contacts either.
 *
 * A contact counts as rate ÷ response: what a channel serves, share × response, then stands in proportion to what it
 * converts. By their number alone, ten thousand idle contacts would outweigh a hundred that buy, because response
 * flattens the rate with the other factors. With the rate as the only factor both are the same.
 */
export function sharesFromContacts(evidence: Evidence, response: Float64Array): PortfolioShares {
  const { market, method } = evidence;
  const pairs = market.segments.length * market.channels.length;
  const sums = new Float64Array(pairs);
  const stages = new Float64Array(pairs);
  for (let stage = 0; stage < market.stages.length; stage++)
    for (let segment = 0; segment < market.segments.length; segment++) {
      const contacts = weighedContacts(evidence, stage, segment, response);
      const most = Math.max(...contacts);
      if (!(most > 0)) continue;
      contacts.forEach((contact, channel) => {
        if (contact === 0) return;
        sums[segment * market.channels.length + channel]! += (method.contactShare.value * contact) / most;
        stages[segment * market.channels.length + channel]! += 1;
      });
    }
  const anyContacts = stages.some((count) => count > 0);
  const value = sums.map((sum, pair) => {
    if (!anyContacts) return method.unknownShare.value;
    return Math.max(method.contactFloor.value, stages[pair]! > 0 ? sum / stages[pair]! : 0);
  });
  return { value, origin: new Array(pairs).fill(anyContacts ? 'contacts' : 'unknown') };
}

/** Contacts × rate ÷ response of each channel in a segment and stage. */
function weighedContacts(
  { market, rates }: Evidence,
  stage: number,
  segment: number,
  response: Float64Array,
): number[] {
  const means = rates[stage]?.posterior?.mean;
  return contactsOf(market, stage, segment).map((contacts, channel) => {
    const own = response[cellIndex(market, stage, segment, channel)]!;
    if (!means) return contacts;
    return own > 0 ? (contacts * means[segment * market.channels.length + channel]!) / own : 0;
  });
}

/**
 * Contacts of each channel in a segment. Those of the whole audience, where no table divides them, fall to the
 * segments by the people in them.
 */
function contactsOf(market: Market, stage: number, segment: number): number[] {
  const exposures = (row: number, channel: number) => countsAt(market, stage, row, channel)?.exposures;
  const whole = market.segments.length;
  const everybody = market.segments.reduce((sum, { people }) => sum + people, 0);
  return market.channels.map((_, channel) => {
    const own = exposures(segment, channel);
    if (own !== undefined || market.rowCount === whole) return own ?? 0;
    return (market.segments[segment]!.people / everybody) * (exposures(whole, channel) ?? 0);
  });
}
