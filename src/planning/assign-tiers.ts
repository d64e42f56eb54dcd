import type { Method } from '../knowledge/schemas/scoring.ts';
import type { Evidence as Grade, Tier } from '../model/vocabulary.ts';

/** What decides the verdict on one channel. */
export interface TierCase {
  id: string;
  selected: boolean;
  /** The user asked for it, or ruled it out. */
  included: boolean;
  excluded: boolean;
  inUse: boolean;
  /** Best grade among its cells. */
  evidence: Grade;
  /** Coverage lost without it, or gained with it. */
  contribution: number;
  /** P(cost per conversion > target); null without a target or cost. */
  costAboveTarget: number | null;
  /** P(mean response < 1), par. */
  belowPar: number;
  /** Its part of the conversions of the stage that targets concern, 0–1; null where none were counted there. */
  conversionShare: number | null;
  /** P(a swap for some member raises coverage); null for members. */
  swap: number | null;
}

/** Why a tier was given: the rule that matched first. */
export type TierRule =
  | 'selected-proven'
  | 'selected-new'
  | 'excluded'
  | 'too-expensive'
  | 'below-par'
  | 'promising'
  | 'in-use'
  | 'known'
  | 'adds-nothing'
  | 'candidate'
  | 'nothing-known';

export interface TierVerdict {
  tier: Tier;
  rule: TierRule;
}

/**
 * The verdict on every channel, first match wins (in the order of the cases). The first three by gain are those of all
 * that are not chosen: a new channel is no next step while three others would add more, in use or not.
 */
export function assignTiers(cases: readonly TierCase[], method: Method): TierVerdict[] {
  const first = cases.map((one) => judge(one, method));
  const candidates = cases
    .filter(({ selected, excluded, contribution }) => !selected && !excluded && contribution > 0)
    .sort((a, b) => b.contribution - a.contribution || (a.id < b.id ? -1 : 1))
    .slice(0, method.nextCount.value);
  return cases.map((one, index) => {
    if (first[index]) return first[index];
    return candidates.includes(one)
      ? { tier: 'next', rule: 'candidate' }
      : { tier: 'test', rule: 'nothing-known' };
  });
}

function judge(one: TierCase, method: Method): TierVerdict | undefined {
  const proven = isProven(one);
  if (one.excluded) return { tier: 'stop', rule: 'excluded' };
  if (one.selected && (one.inUse || proven)) return { tier: 'focus', rule: 'selected-proven' };
  if (one.selected) return { tier: 'next', rule: 'selected-new' };
  // What was measured speaks whether the brand is there today or not: nobody begins what would be ended.
  const ruledOut = one.inUse || proven ? ruleAgainst(one, method) : undefined;
  if (ruledOut) return { tier: 'stop', rule: ruledOut };
  if (!proven && isWorthSwapping(one, method)) return { tier: 'test', rule: 'promising' };
  if (one.inUse) return { tier: 'maintain', rule: 'in-use' };
  // A pilot would ask for what is known already.
  if (proven)
    return one.contribution > 0 ? { tier: 'next', rule: 'known' } : { tier: 'stop', rule: 'adds-nothing' };
  return undefined;
}

/** Why a channel is surely not worth its cost, or its contacts; undefined where that is not sure. */
function ruleAgainst(one: TierCase, method: Method): 'too-expensive' | 'below-par' | undefined {
  const sure = method.stopProbability.value;
  if ((one.costAboveTarget ?? 0) >= sure) return 'too-expensive';
  // What nobody measured is below average by general knowledge alone: reason to test, not to end.
  if (one.evidence === 'none' || one.belowPar < sure || isWorthSwapping(one, method)) return undefined;
  // What earns its cost, or brings a good part of the orders, is never ended for being below average: a contact
  // may be a mail to one and an ad click to the other, and money that nobody spends counts for nothing.
  const stillAdds = one.contribution >= method.stopGain.value;
  const carriesMany = (one.conversionShare ?? 0) >= method.stopShare.value;
  const paysOff = one.costAboveTarget !== null && 1 - one.costAboveTarget >= sure;
  return paysOff || stillAdds || carriesMany ? undefined : 'below-par';
}

function isProven({ evidence }: TierCase): boolean {
  return evidence === 'strong' || evidence === 'some';
}

function isWorthSwapping({ swap }: TierCase, method: Method): boolean {
  return (swap ?? 0) >= method.swapProbability.value;
}
