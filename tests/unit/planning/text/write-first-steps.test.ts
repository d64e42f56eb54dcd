import { describe, expect, test } from 'vitest';
import { planOf } from '../../../builders/plan.ts';

const limits = { channels: 2 };
const active = ['website', 'email-newsletter'];

/** A shop that sells on two channels, and what it knows of a third. */
async function planWith(usage: string, row: string, days: string[] = []) {
  const dated = (line: string) => (days.length === 0 ? line : days.map((day) => `${day},${line}`).join('\n'));
  const header = `${days.length === 0 ? '' : 'date,'}channel,stage,exposures,conversions`;
  const rows = ['Website,purchase,20000,600', 'Newsletter,purchase,9000,300', ...(row === '' ? [] : [row])];
  return planOf(
    {
      'usage.csv': `channel,share\nWebsite,0.7\nNewsletter,0.3\n${usage}\n`,
      'conversions.csv': `${header}\n${rows.map(dated).join('\n')}\n`,
    },
    { limits, active },
  );
}
const cardOf = ({ channels }: Awaited<ReturnType<typeof planWith>>, id: string) =>
  channels.find((channel) => channel.id === id)!;

describe('a pilot that nobody can wait for', () => {
  test('is no first step, and its card says what comes first', async () => {
    const plan = await planWith('WhatsApp,0.3', 'WhatsApp,purchase,250,6');
    const { tier, pilot, nextStep } = cardOf(plan, 'whatsapp');
    expect([tier, pilot?.tooLong]).toEqual(['test', true]);
    expect(plan.firstSteps.join()).not.toContain('WhatsApp');
    expect(plan.firstSteps).not.toEqual([]);
    expect(nextStep).toMatch(
      /^It cannot be settled at today’s pace: 250 contacts at purchase so far, [\d,]+ needed\. First collect permissions to write to people; decide by effort until then\.$/,
    );
  });
  test('asks for other things where nobody is written to', async () => {
    // At the rate of the others: with less it would only be next, whatever a pilot showed.
    const plan = await planWith('TikTok,0.3', 'TikTok,purchase,250,8');
    expect(cardOf(plan, 'tiktok').nextStep).toContain('First win more people there; decide by effort');
  });
});

describe('a pilot of a channel without contacts', () => {
  // Twice each row, on the first and on the last of 28 days.
  const days = ['2026-05-04', '2026-05-31'];
  test('is told by the middle channel, and says so', async () => {
    const plan = await planWith('TikTok,0.3', '', days);
    expect(cardOf(plan, 'tiktok').pilot).toMatchObject({ ownPace: false, tooLong: false });
    expect(plan.firstSteps.at(-1)).toMatch(
      /^TikTok: test it at purchase with about [\d,]+ contacts\. If it gets as many contacts as the middle channel here, that takes \d+ days\.$/,
    );
  });
  test('is nothing to begin with where a place must be set up', async () => {
    const plan = await planWith('Store,0.3', '', days);
    expect(cardOf(plan, 'store').nextStep).toContain('Trying it means setting one up');
    expect(plan.firstSteps.join()).not.toContain('Store');
  });
});
