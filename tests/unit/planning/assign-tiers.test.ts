import { describe, expect, test } from 'vitest';
import { assignTiers, type TierCase } from '../../../src/planning/assign-tiers.ts';
import { knowledge } from '../../builders/knowledge.ts';

const plain: TierCase = {
  id: 'a',
  selected: false,
  included: false,
  excluded: false,
  inUse: true,
  evidence: 'strong',
  contribution: 0.01,
  costAboveTarget: null,
  belowPar: 0.5,
  conversionShare: 0.03,
  swap: 0.02,
};
const tierOf = (one: Partial<TierCase>) => assignTiers([{ ...plain, ...one }], knowledge.method)[0]!;

describe('first match wins', () => {
  test.each([
    [{ selected: true }, 'focus', 'selected-proven'],
    [{ selected: true, inUse: false, evidence: 'some' }, 'focus', 'selected-proven'],
    [{ selected: true, inUse: false, evidence: 'thin' }, 'next', 'selected-new'],
    [{ excluded: true, inUse: false }, 'stop', 'excluded'],
    [{ costAboveTarget: 0.95 }, 'stop', 'too-expensive'],
    [{ belowPar: 0.95 }, 'stop', 'below-par'],
    [{ belowPar: 0.95, swap: 0.2 }, 'maintain', 'in-use'],
    [{ belowPar: 0.95, contribution: 0.06 }, 'maintain', 'in-use'],
    [{ belowPar: 0.95, conversionShare: 0.18 }, 'maintain', 'in-use'],
    [{ belowPar: 0.95, conversionShare: null }, 'stop', 'below-par'],
    [{ costAboveTarget: 0.95, conversionShare: 0.18 }, 'stop', 'too-expensive'],
    [{ belowPar: 0.99, evidence: 'none' }, 'maintain', 'in-use'],
    [{ belowPar: 0.95, costAboveTarget: 0.04 }, 'maintain', 'in-use'],
    [{ belowPar: 0.95, swap: 0.2, evidence: 'thin' }, 'test', 'promising'],
    [{}, 'maintain', 'in-use'],
    [{ inUse: false, evidence: 'none' }, 'next', 'candidate'],
    [{ inUse: false, evidence: 'strong' }, 'next', 'known'],
    [{ inUse: false, evidence: 'some', belowPar: 0.95, swap: 0.2 }, 'next', 'known'],
    [{ inUse: false, evidence: 'some', belowPar: 0.95 }, 'stop', 'below-par'],
    [{ inUse: false, costAboveTarget: 0.95 }, 'stop', 'too-expensive'],
    [{ inUse: false, contribution: 0 }, 'stop', 'adds-nothing'],
    [{ inUse: false, evidence: 'thin', belowPar: 0.95 }, 'next', 'candidate'],
    [{ inUse: false, evidence: 'thin', costAboveTarget: 0.95 }, 'next', 'candidate'],
    [{ inUse: false, evidence: 'none', contribution: 0 }, 'test', 'nothing-known'],
  ] as const)('%j → %s (%s)', (one, tier, rule) => {
    expect(tierOf(one)).toEqual({ tier, rule });
  });
});

test('a new channel is no next step while three others would add more, in use or not', () => {
  const added = { ...plain, id: 'new', inUse: false, evidence: 'none' as const, contribution: 0.02 };
  const others = [0.03, 0.04, 0.05].map((contribution, index) => ({
    ...plain,
    ...(index === 0 ? { belowPar: 0.95 } : {}),
    id: `c${index}`,
    contribution,
  }));
  const tiers = (cases: TierCase[]) => assignTiers(cases, knowledge.method).map(({ tier }) => tier);
  expect(tiers([added, ...others])).toEqual(['test', 'stop', 'maintain', 'maintain']);
  expect(tiers([added, ...others.slice(1)])).toEqual(['next', 'maintain', 'maintain']);
  // What was ruled out is nothing that could be added.
  const ruledOut = { ...others[0]!, excluded: true };
  expect(tiers([added, ruledOut, ...others.slice(1)])).toEqual(['next', 'stop', 'maintain', 'maintain']);
});

test('what is known and not in use is next however many would add more: there is nothing to test', () => {
  const cases = [0.01, 0.02, 0.03, 0.04].map((contribution, index) => ({
    ...plain,
    id: `c${index}`,
    inUse: false,
    contribution,
  }));
  const tiers = assignTiers(cases, knowledge.method).map(({ tier }) => tier);
  expect(tiers).toEqual(['next', 'next', 'next', 'next']);
});

test('the three largest gains are next, the others wait', () => {
  const cases = [0.01, 0.04, 0.02, 0.03].map((contribution, index) => ({
    ...plain,
    id: `c${index}`,
    inUse: false,
    evidence: 'none' as const,
    contribution,
  }));
  expect(assignTiers(cases, knowledge.method).map(({ tier }) => tier)).toEqual([
    'test',
    'next',
    'next',
    'next',
  ]);
});
