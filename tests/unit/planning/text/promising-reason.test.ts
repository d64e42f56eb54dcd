import { expect, test } from 'vitest';
import { planOf } from '../../../builders/plan.ts';

test('what may do more than a chosen channel is said to be thin only where something was counted of it', async () => {
  const reasonOf = async (row: string) => {
    const { channels } = await planOf(
      {
        'usage.csv': 'channel,share\nWebsite,0.7\nNewsletter,0.3\nTikTok,0.35\n',
        'conversions.csv': `channel,stage,exposures,conversions\nWebsite,purchase,20000,600\nNewsletter,purchase,9000,300\n${row}`,
      },
      { limits: { channels: 2 }, active: ['website', 'email-newsletter'] },
    );
    const { tier, reasons } = channels.find(({ id }) => id === 'tiktok')!;
    return [tier, reasons[0]];
  };
  expect(await reasonOf('TikTok,purchase,60,2\n')).toEqual([
    'test',
    expect.stringMatching(/^The data are thin, but there is a real chance/),
  ]);
  expect(await reasonOf('')).toEqual([
    'test',
    expect.stringMatching(/^Nothing was counted of it here, but there is a real chance/),
  ]);
});
