import { describe, expect, test } from 'vitest';
import { carriedEvidence, placeToMeasure } from '../../../src/planning/carried-evidence.ts';
import type { PlanDecisions } from '../../../src/planning/plan-decisions.ts';
import { buildEvidence, buildMarket, fixedRates } from '../../builders/market.ts';
import { planOf } from '../../builders/plan.ts';

/** One chosen channel in segments a, b and c of the same weight, measured in a. */
function sketch(served: number[], { selected = true, together = false } = {}) {
  const market = buildMarket({
    channels: ['email'],
    segments: ['a', 'b', 'c'],
    counts: together ? [{ segment: 'everyone', trials: 1000 }] : [],
  });
  return {
    evidence: buildEvidence(market, { rates: [fixedRates([0.1, 0.1, 0.1, 0.1])] }),
    served: Float64Array.from(served),
    grades: ['strong', 'none', 'none'],
    cases: [{ selected, evidence: 'strong' }],
  } as unknown as PlanDecisions;
}

describe('evidence as it is shown', () => {
  test('is thin from half of what is carried without a measurement', () => {
    expect(carriedEvidence(sketch([0.5, 0.2, 0.3]), 0)).toBe('thin');
    expect(carriedEvidence(sketch([0.5, 0.2, 0.29]), 0)).toBe('strong');
  });
  test('is that of the best cell of a channel that carries nothing in the plan', () => {
    expect(carriedEvidence(sketch([0, 0.5, 0.5], { selected: false }), 0)).toBe('strong');
  });
  test('is that of all people together, where they were measured', () => {
    expect(carriedEvidence(sketch([0, 0.5, 0.5], { together: true }), 0)).toBe('strong');
  });
});

test('what is counted first is where most is carried unmeasured', () => {
  expect(placeToMeasure(sketch([0.9, 0.2, 0.3]), 0)?.segment).toBe(2);
  expect(placeToMeasure(sketch([0.9, 0, 0]), 0)).toBeUndefined();
});

describe('a chosen channel that was hardly measured', () => {
  // Letters were counted at recovery among families alone, and carry more elsewhere.
  const plan = planOf({
    'usage.csv':
      'segment,channel,share\nFamilies,Direct mail,0.7\nStudents,Direct mail,0.3\nFamilies,Newsletter,0.2\n' +
      'Students,Newsletter,0.3\n',
    'conversions.csv':
      'segment,channel,stage,exposures,conversions\nFamilies,Direct mail,purchase,4000,60\n' +
      'Students,Newsletter,retention,900,40\n',
  });
  test('says so in the summary, is not safe, and begins with counting', async () => {
    const { channels, summary, firstSteps, portfolio } = await plan;
    const mail = channels.find(({ id }) => id === 'direct-mail')!;
    expect([mail.tier, mail.evidence]).toEqual(['focus', 'thin']);
    expect(mail.nextStep).toMatch(
      /^Begin by counting its contacts and conversions at .+: \d+% of what it carries/,
    );
    expect(summary.join(' ')).toMatch(/Most of what Direct mail .*was never measured/);
    expect(firstSteps[0]).toMatch(/^Direct mail: count contacts and conversions at /);
    expect(portfolio.core).not.toContain('direct-mail');
  });
});
