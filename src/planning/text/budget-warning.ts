import type { BudgetWarning } from '../budget/budget.ts';
import { hasPilots } from './money-of-ended.ts';
import type { Wording } from './wording.ts';

/**
 * What to keep in mind about the split of the money, in a sentence or two.
 * @param group warnings that say the same of several channels
 */
export function budgetWarning(
  group: readonly [BudgetWarning, ...BudgetWarning[]],
  { plan, phrasebook }: Wording,
): string {
  const [first] = group;
  const names = group.flatMap((warning) =>
    'channel' in warning ? [plan.evidence.market.channels[warning.channel]!.name] : [],
  );
  const numbers = Object.entries(first).filter(([, value]) => typeof value === 'number');
  return phrasebook.say(`plan.budget.${messageOf(first)}`, {
    ...Object.fromEntries(numbers),
    ...(first.code === 'total-changed' && changeOf(first)),
    pilots: first.code === 'freed' && hasPilots(plan) ? 'yes' : 'no',
    channel: names[0] ?? '',
    channels: phrasebook.list(names),
    count: group.length,
  });
}

function messageOf(warning: BudgetWarning): string {
  if (warning.code === 'no-response' && warning.conversions === null) return 'no-counts';
  if (warning.code === 'bounds-scaled') return warning.side === 'above' ? 'total-above' : 'total-below';
  return warning.code;
}

function changeOf({ today, after }: { today: number; after: number }) {
  return { part: Math.abs(after / today - 1), side: after < today ? 'less' : 'more' };
}
