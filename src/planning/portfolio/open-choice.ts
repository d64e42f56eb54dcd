import type { Choice, PortfolioLimits } from './portfolio.ts';
import type { Service } from './prepare-service.ts';

/**
 * What the limits leave to choose. Channels that serve nobody are no candidates.
 * @throws RangeError when no set can meet the limits; the shell tells the user which one to relax
 */
export function openChoice(service: Service, limits: PortfolioLimits): Choice {
  const include = [...new Set(limits.include)].sort((one, other) => one - other);
  const exclude = new Set(limits.exclude);
  if (include.some((channel) => exclude.has(channel)))
    throw new RangeError('openChoice: a channel is included and excluded at once');
  if (limits.maxChannels !== undefined && include.length > limits.maxChannels)
    throw new RangeError('openChoice: more channels are included than allowed');
  const useful = [...new Set(service.channel)].sort((one, other) => one - other);
  const taken = new Set(include);
  return { include, candidates: useful.filter((channel) => !taken.has(channel) && !exclude.has(channel)) };
}
