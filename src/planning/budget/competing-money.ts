import type { ChannelBudget } from './budget.ts';

/**
 * Money of the channels that compete for it, today and as recommended: what ends, or has no curve, does not compete. A
 * channel that changes as this sum does keeps its share.
 */
export function competingMoney(
  allocation: readonly Pick<ChannelBudget, 'curve' | 'bounds' | 'current' | 'recommended'>[],
): { count: number; today: number; after: number } {
  const competing = allocation.filter(({ curve, bounds: [, most] }) => curve !== null && most > 0);
  return {
    count: competing.length,
    today: competing.reduce((sum, { current }) => sum + current, 0),
    after: competing.reduce((sum, { recommended }) => sum + recommended, 0),
  };
}
