import { contributions } from '../../kernel/service/contributions.ts';
import { coverage } from '../../kernel/service/coverage.ts';
import type { ChannelSet } from './channel-set.ts';
import { type Cut, cutThrough } from './cut.ts';
import type { Service } from './prepare-service.ts';

/**
 * The submodular cut at a set (Nemhauser and Wolsey 1981): who joins adds at most what it adds to `set`, who
 * leaves takes at least what it would take from `everything`, all channels that may be in. Tighter than a
 * tangent where single channels reach nearly everybody.
 */
export function submodularCut(service: Service, set: ChannelSet, everything: ChannelSet): Cut {
  const gains = contributions(service, set);
  const losses = contributions(service, everything);
  const slope = gains.map((gain, channel) => (set[channel] === 1 ? losses[channel]! : gain));
  return cutThrough(coverage(service, set), set, slope);
}
