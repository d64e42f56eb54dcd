import { PlanError } from '../../errors.ts';
import type { Choice, PortfolioLimits } from './portfolio.ts';
import type { Service } from './prepare-service.ts';

/**
 * What the limits leave to choose. Channels that serve nobody are no candidates.
 * @throws PlanError `infeasible`, naming the limit to relax, when no set can meet the limits.
 */
export function openChoice(service: Service, limits: PortfolioLimits): Choice {
  const include = [...new Set(limits.include)].sort((one, other) => one - other);
  const exclude = new Set(limits.exclude);
  const nameOf = (channel: number) => limits.names?.[channel] ?? `channel ${channel + 1}`;
  const both = include.filter((channel) => exclude.has(channel)).map(nameOf);
  if (both.length > 0) {
    throw new PlanError('infeasible', `Included and excluded at once: ${both.join(', ')}.`, {
      hint: `Take ${both.length === 1 ? 'it' : 'them'} out of --include or out of --exclude.`,
    });
  }
  if (limits.maxChannels !== undefined && include.length > limits.maxChannels) {
    throw new PlanError(
      'infeasible',
      `${include.length} channels are included (${include.map(nameOf).join(', ')}), but at most ${limits.maxChannels} ${limits.maxChannels === 1 ? 'is' : 'are'} allowed.`,
      { hint: `Raise --max-channels to ${include.length}, or include fewer channels.` },
    );
  }
  const useful = [...new Set(service.channel)].sort((one, other) => one - other);
  const taken = new Set(include);
  return { include, candidates: useful.filter((channel) => !taken.has(channel) && !exclude.has(channel)) };
}
