import type { PortfolioLimits } from './portfolio.ts';
import type { Service } from './prepare-service.ts';

/**
 * Refuses limits that contradict themselves or do not fit the service.
 * @throws RangeError for a channel that is included and excluded, needs or weights of the wrong length or below
 * 0, and limits that are no numbers
 */
export function checkLimits(service: Service, limits: PortfolioLimits): void {
  const exclude = new Set(limits.exclude);
  if (limits.include.some((channel) => exclude.has(channel)))
    throw new RangeError('choosePortfolio: a channel is included and excluded at once');
  for (const { id, need, limit } of limits.resources ?? []) {
    if (need.length !== service.channelCount || !need.every(isAmount) || !(limit >= 0))
      throw new RangeError(`choosePortfolio: ${id} must be ≥ 0 for each of ${service.channelCount} channels`);
  }
  for (const { id, weight, least } of limits.guarantees ?? []) {
    if (weight.length !== service.cellCount || !weight.every(isAmount) || Number.isNaN(least))
      throw new RangeError(
        `choosePortfolio: ${id} needs a weight ≥ 0 for each of ${service.cellCount} cells`,
      );
  }
}

function isAmount(value: number): boolean {
  return value >= 0 && value < Number.POSITIVE_INFINITY;
}
