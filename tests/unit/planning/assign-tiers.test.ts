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
    [{ inUse: false, evidence: 'none', contribution: 0 }, 'test', 'nothing-known'],
  ] as const)('%j → %s (%s)', (one, tier, rule) => {
    expect(tierOf(one)).toEqual({ tier, rule });
  });
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
