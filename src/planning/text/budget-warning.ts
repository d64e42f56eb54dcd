import type { BudgetWarning } from '../budget/budget.ts';
import { isSameAmount } from '../budget/cents.ts';
import { totalsAt } from '../channel-totals.ts';
import { hasPilots } from './money-of-ended.ts';
import type { Wording } from './wording.ts';

/**
 * What to keep in mind about the split of the money, in a sentence or two.
 * @param group warnings that say the same of several channels
 */
export function budgetWarning(group: readonly [BudgetWarning, ...BudgetWarning[]], wording: Wording): string {
  const { plan, phrasebook } = wording;
  const [first] = group;
  if (first.code === 'no-response') return noResponse(wording, first);
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
  if (warning.code === 'bounds-scaled') return warning.side === 'above' ? 'total-above' : 'total-below';
  return warning.code;
}

function changeOf({ today, after }: { today: number; after: number }) {
  return { part: Math.abs(after / today - 1), side: after < today ? 'less' : 'more' };
}

/** Why a channel with spend has no curve: nothing came of it, it was counted elsewhere, or nobody stated what. */
function noResponse(
  { plan, phrasebook }: Wording,
  { channel, conversions }: Extract<BudgetWarning, { code: 'no-response' }>,
): string {
  const { market, targets } = plan.evidence;
  const stage = market.stages[targets.stage];
  const counted = plan.counted[channel]!;
  const elsewhere = counted.stages.some((own) => own.stage !== stage?.id && own.conversions !== null);
  const id = conversions !== null ? 'no-response' : elsewhere ? 'other-stages' : 'no-counts';
  const own = plan.budget!.allocation.find((one) => one.channel === channel)!;
  return phrasebook.say(`plan.budget.${id}`, {
    channel: market.channels[channel]!.name,
    stage: stage ? phrasebook.inSentence(stage.name) : '',
    // The data may have no row of the stage whose conversions count.
    named: stage ? 'yes' : 'no',
    keeps: isSameAmount(own.current, own.recommended) ? 'yes' : 'no',
    money: (totalsAt(counted, stage?.id)?.cost ?? 0) > 0 ? 'here' : 'elsewhere',
  });
}
