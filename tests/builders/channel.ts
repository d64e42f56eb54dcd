import { type Channel, channelSchema } from '../../src/knowledge/schemas/channel.ts';

/** A small but complete file of channel knowledge, checked against its schema. */
export function buildChannel(changes: Partial<Channel> = {}): Channel {
  return channelSchema.parse({
    id: 'email-newsletter',
    name: { en: 'Newsletter', de: 'Newsletter', pl: 'Newsletter' },
    family: 'owned',
    aliases: { en: ['mailing list', 'e-mail news'] },
    suitability: {
      roles: {
        awareness: 0.1,
        consideration: 0.5,
        trial: 0.4,
        purchase: 0.7,
        retention: 0.9,
        loyalty: 0.8,
        recovery: 0.7,
      },
      why: { en: 'It reaches only people who are known.' },
      source: 'assumption',
      evidence: ['nielsen-2015', 'assumption'],
    },
    purposes: ['offers', 're-engage'],
    place: { setting: 'message', visit: 'look', source: 'assumption' },
    culture: {
      voice: { humour: [0.1, 0.6], formality: [0.2, 0.7], respect: [0.6, 1], enthusiasm: [0.3, 0.8] },
      source: 'assumption',
      address: {
        de: { form: 'either', note: { en: 'Same form as on the website.' }, source: 'forsa-2023' },
        pl: { form: 'ty', note: { en: 'First name in lifestyle.' }, source: 'assumption' },
      },
      formats: [{ text: { en: 'Subject of 40 characters' }, source: 'assumption' }],
      say: { en: 'One topic a mail.' },
      avoid: { en: 'Bought lists.' },
    },
    effort: { hoursPerWeek: 4, source: 'assumption' },
    device: 'both',
    audience: [{ text: { en: '69% of Germans mail daily' }, source: 'bnetza-nd' }],
    handoff: {
      next: [{ channel: 'website', friction: 0.15 }],
      otherwise: 0.5,
      note: { en: 'The landing page must match the link.' },
      source: 'assumption',
    },
    verbs: {},
    law: [{ text: { en: 'Consent before sending' }, source: ['forsa-2023', 'nielsen-2015'] }],
    ...changes,
  });
}
