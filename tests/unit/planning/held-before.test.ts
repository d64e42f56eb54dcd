import { expect, test } from 'vitest';
import { heldBefore } from '../../../src/planning/held-before.ts';
import type { PlanDecisions } from '../../../src/planning/plan-decisions.ts';
import { buildEvidence, buildMarket } from '../../builders/market.ts';

/** A new channel that would add 2 points in 7 hours a week, beside one in use that adds some in some. */
function held(gain: number, hours: number | null, rule = 'candidate') {
  const market = buildMarket({ channels: ['new', 'window'] });
  market.channels[0]!.effortHours = 7;
  market.channels[1]!.effortHours = hours;
  return heldBefore(
    {
      evidence: buildEvidence(market),
      cases: [{ contribution: 0.02 }, { contribution: gain }],
      verdicts: [
        { tier: 'next', rule },
        { tier: 'maintain', rule: 'in-use' },
      ],
    } as unknown as PlanDecisions,
    0,
  );
}

test('a new channel waits for one in use that would add more', () => {
  expect(held(0.03, 2)).toEqual({ channel: 1, quicker: true });
  expect(held(0.03, 9)).toEqual({ channel: 1, quicker: false });
  expect(held(0.03, null)).toEqual({ channel: 1, quicker: false });
  expect(held(0.03, 2, 'nothing-known')).toEqual({ channel: 1, quicker: true });
  expect(held(0.03, 2, 'known')).toEqual({ channel: 1, quicker: true });
});

test('and for none that would add less; what may well do more than a chosen one is tested at once', () => {
  expect(held(0.01, 2)).toBeNull();
  expect(held(0.03, 2, 'promising')).toBeNull();
});
