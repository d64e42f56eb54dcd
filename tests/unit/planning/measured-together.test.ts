import { describe, expect, test } from 'vitest';
import { explainText } from '../../../src/report/explain-text.ts';
import { planOf } from '../../builders/plan.ts';
import { buildReportContext } from '../../builders/report-context.ts';

const usage = 'segment,channel,share\nStudents,Email,0.5\nStudents,Store,0.3\nFamilies,Email,0.2\n';

describe('rates of all people together, beside segments', () => {
  const tables = {
    'usage.csv': usage,
    'visits.csv':
      'channel,stage,exposures,conversions\nEmail,purchase,9000,450\nStore,purchase,4000,120\nEmail,awareness,0,3\n',
  };

  test('are no general knowledge, and the plan says so', async () => {
    const plan = await planOf(tables);
    expect(plan.headline).toContain('Rates were measured for all people together, not by segment.');
    expect(plan.headline).not.toContain('Nothing was measured');
    expect(plan.summary.join(' ')).toContain('No segment was measured on its own');
    expect(plan.summary.join(' ')).not.toMatch(/never measured|thin or no evidence/);
  });

  test('are the evidence of an explanation', async () => {
    const plan = await planOf(tables);
    const cell = plan.cells.find(({ channel, stage }) => channel === 'email' && stage === 'purchase')!;
    expect(cell.together).toEqual({ exposures: 9000, conversions: 450, evidence: 'strong' });
    expect(plan.cells.find(({ stage }) => stage === 'awareness')).not.toHaveProperty('together');
    const text = explainText(
      plan,
      { segment: 'students', stage: 'purchase', channel: 'email' },
      buildReportContext({ width: 400 }),
    );
    expect(text).toContain('Evidence: none in this segment alone; strong for all people together.');
    expect(text).toContain(
      'It was measured for all people together (450 conversions from 9,000 contacts), not by segment',
    );
  });
});

describe('counts without contacts', () => {
  test('are named: how many conversions, what they brought, and that no rate is known', async () => {
    // 28 + 336 orders, €1,474 + €18,316.
    const { headline } = await planOf({
      'orders.csv': 'channel,conversions,revenue\nInstagram,28,1474\nWebsite,336,18316\n',
    });
    expect(headline).toContain(
      'No rates are known: 364 conversions at purchase were counted, with a revenue of €19,790, but not the contacts',
    );
    expect(headline).not.toContain('Nothing was measured');
  });

  test('speak of the last stage that has any where the goal has none; without revenue none is named', async () => {
    const { headline } = await planOf({
      'signups.csv': 'channel,stage,conversions\nInstagram,awareness,500\nWebsite,consideration,40\n',
    });
    expect(headline).toContain('No rates are known: 40 conversions at consideration were counted, but');
  });
});

test('without any counts nothing was measured', async () => {
  const { headline } = await planOf({ 'usage.csv': usage });
  expect(headline).toContain('Nothing was measured: this is what is known of such channels in general');
});
