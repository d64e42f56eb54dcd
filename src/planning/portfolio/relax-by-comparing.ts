import { channelSet } from './channel-set.ts';
import type { RelaxedLimits } from './infeasible-portfolio.ts';
import { measuredLimits } from './measured-limits.ts';
import type { PortfolioLimits } from './portfolio.ts';
import type { Service } from './prepare-service.ts';

/**
 * Which limit to relax, by comparing all sets of the channels: for each limit the set that breaks it alone and
 * least of all. Where every set breaks several, those that the set with the fewest, and then with the least
 * relative excess, breaks. Of equal sets the one with the lower channel indices counts.
 * @param channels all channels that a set may hold, excluded ones too, ascending
 */
export function relaxByComparing(
  service: Service,
  limits: PortfolioLimits,
  channels: readonly number[],
): RelaxedLimits {
  const measured = measuredLimits(service, limits);
  const setCount = 1 << channels.length;
  const broken = new Uint16Array(setCount);
  const lastBroken = new Uint16Array(setCount);
  const excess = new Float64Array(setCount);
  for (const [position, limit] of measured.entries()) {
    for (const [set, own] of limit.excesses(channels).entries()) {
      if (own === 0) continue;
      broken[set]! += 1;
      lastBroken[set] = position;
      excess[set]! += own;
    }
  }
  const closest = new Int32Array(measured.length).fill(-1);
  let best = -1;
  // No channel at all is no portfolio, so the empty set is passed over.
  for (let set = 1; set < setCount; set += 1) {
    if (
      best === -1 ||
      broken[set]! < broken[best]! ||
      (broken[set] === broken[best] && excess[set]! < excess[best]!)
    )
      best = set;
    const own = lastBroken[set]!;
    if (broken[set] === 1 && (closest[own] === -1 || excess[set]! < excess[closest[own]!]!))
      closest[own] = set;
  }
  const setOf = (number: number) =>
    channelSet(
      service.channelCount,
      channels.filter((_, position) => ((number >> position) & 1) === 1),
    );
  const alone = measured.flatMap((limit, position) =>
    closest[position] === -1 ? [] : [limit.relaxFor(setOf(closest[position]!))],
  );
  const together =
    alone.length > 0 || best === -1
      ? []
      : measured.filter((limit) => limit.excess(setOf(best)) > 0).map((limit) => limit.relaxFor(setOf(best)));
  return { alone, together, exact: true };
}
