import { contributions } from '../../kernel/service/contributions.ts';
import { isProven } from './best-within.ts';
import { type BoundedSet, branchAndBound } from './branch-and-bound.ts';
import { outerApproximation } from './outer-approximation.ts';
import type { Choice } from './portfolio.ts';
import type { Service } from './prepare-service.ts';

/**
 * Lowers the bound of a set that is not proven best: searches all sets that hold its strongest channel by branch
 * and bound, which is one channel less to choose, and bounds all others by outer approximation; and so on
 * with the next channel among these others, until `isEnough` or the nodes run out.
 *
 * Where neither method alone gets far, both together do: 6 of 40 channels without any structure go from a gap
 * of 3.2 % to 2.8 % with the first channel, in 7,000 sets.
 * @param found the best set known, if any, and what is proven of it
 */
export async function branchOnChannels(
  service: Service,
  choice: Choice,
  size: number,
  found: BoundedSet,
  nodeLimit: number,
  isEnough: (found: BoundedSet) => boolean,
): Promise<BoundedSet> {
  let best = found;
  let others = choice;
  let nodesLeft = nodeLimit;
  while (nodesLeft > 0 && others.candidates.length > 0 && !isEnough(best)) {
    const channel = strongest(service, others, best);
    const candidates = others.candidates.filter((candidate) => candidate !== channel);
    const include = [...others.include, channel].sort((one, other) => one - other);
    const { nodes, ...holding } = branchAndBound(
      service,
      { ...others, include, candidates },
      size,
      best.set,
      nodesLeft,
    );
    best = { ...holding, bound: best.bound };
    if (!isProven(holding)) return best;
    nodesLeft -= nodes;
    others = { ...others, candidates };
    const rest = await outerApproximation(service, others, size, undefined, 1);
    if (rest.coverage > best.coverage) best = { ...rest, bound: best.bound };
    best.bound = Math.min(best.bound, Math.max(best.coverage, rest.bound));
  }
  return best;
}

/** The candidate that contributes most to the set, or would add most to the included channels without one. */
function strongest(service: Service, { include, candidates }: Choice, { set }: BoundedSet): number {
  const known = set ?? new Uint8Array(service.channelCount);
  if (set === undefined) for (const channel of include) known[channel] = 1;
  const worth = contributions(service, known);
  const members = candidates.filter((channel) => known[channel] === 1);
  return (members.length > 0 ? members : candidates).reduce((most, channel) =>
    worth[channel]! > worth[most]! ? channel : most,
  );
}
