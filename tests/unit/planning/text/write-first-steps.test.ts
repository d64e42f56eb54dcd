import { expect, test } from 'vitest';
import { planOf } from '../../../builders/plan.ts';

/** A shop whose WhatsApp was hardly tried: its pilot takes more contacts than its data hold. */
const tables = {
  'usage.csv': 'channel,share\nWebsite,0.7\nNewsletter,0.3\nWhatsApp,0.3\n',
  'conversions.csv':
    'channel,stage,exposures,conversions\nWebsite,purchase,20000,600\nNewsletter,purchase,9000,300\n' +
    'WhatsApp,purchase,250,6\n',
};
const settings = { limits: { channels: 2 }, active: ['website', 'email-newsletter'] };

test('a pilot is a first step; how many times its data it takes is told by its card', async () => {
  const { channels, firstSteps } = await planOf(tables, settings);
  const whatsapp = channels.find(({ id }) => id === 'whatsapp')!;
  expect(whatsapp.tier).toBe('test');
  expect(whatsapp.pilot!.partOfData).toBeGreaterThan(1);
  expect(firstSteps.at(-1)).toMatch(/^WhatsApp: test it at purchase with about 2,600 contacts\.$/);
  expect(whatsapp.nextStep).toContain('times');
});
