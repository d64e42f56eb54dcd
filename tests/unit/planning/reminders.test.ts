import { describe, expect, it } from 'vitest';
import type { Reminder, Reminders } from '../../../src/knowledge/schemas/reminders.ts';
import { remindersFor, remindersOf } from '../../../src/planning/reminders.ts';

const reminder = (en: string, when: Partial<Reminder> = {}): Reminder => ({
  text: { en, de: `de ${en}`, pl: `pl ${en}` },
  basis: [],
  ...when,
});
const knowledge: Reminders = {
  'consent-message': reminder('Check consent.'),
  'consent-stands': reminder('Check that consent stands.', {
    purposes: ['re-engage', 'win-back'],
    beside: ['consent-message', 'consent-call'],
  }),
  imprint: reminder('Add an imprint.'),
  invitation: reminder('Let customers invite.', { purposes: ['recruit'] }),
  'price-30': reminder('Show the lowest price.', { purposes: ['buy', 'offers'], says: ['offer'] }),
  urgency: reminder('Only real deadlines.', { purposes: ['offers'], says: ['until'] }),
};
const says: string[] = [];

describe('remindersOf', () => {
  it('leaves out what only other jobs would call for', () => {
    const reminders = ['imprint', 'price-30', 'urgency'];
    expect(remindersOf({ id: 'instagram', reminders, purposes: ['inspire'], says }, knowledge)).toEqual([
      'imprint',
    ]);
  });

  it('adds what the jobs of the channel call for', () => {
    const offers = remindersOf(
      { id: 'flyer', reminders: [], purposes: ['offers', 'recruit'], says },
      knowledge,
    );
    expect(offers).toEqual(['price-30', 'urgency', 'invitation']);
  });

  it('names each once, however many jobs call for it', () => {
    const twice = { id: 'flyer', reminders: ['price-30'], purposes: ['buy', 'offers'] as const, says };
    expect(remindersOf(twice, knowledge)).toEqual(['price-30', 'urgency']);
  });

  it('adds what the words of its calls call for, whatever they ask for', () => {
    const printed = (words: string[]) =>
      remindersOf({ id: 'shop', reminders: ['urgency'], purposes: ['reward'], says: words }, knowledge);
    expect(printed(['offer', 'until'])).toEqual(['price-30', 'urgency']);
    expect(printed(['offer'])).toEqual(['price-30']);
    expect(printed([])).toEqual([]);
  });

  it('asks whether consent still stands where quiet customers are written to', () => {
    const asked = (reminders: string[]) =>
      remindersOf({ id: 'x', reminders, purposes: ['win-back'], says }, knowledge).includes('consent-stands');
    expect(asked(['consent-message'])).toBe(true);
    expect(asked(['imprint'])).toBe(false);
  });
});

describe('remindersFor', () => {
  it('names each reminder once, with its channels, in the order of the plan', () => {
    const channels = [
      { id: 'email', reminders: ['consent-message', 'imprint'], purposes: [], says },
      { id: 'instagram', reminders: ['imprint'], purposes: ['recruit' as const], says },
    ];
    expect(remindersFor(channels, knowledge, 'en')).toEqual([
      { id: 'consent-message', text: 'Check consent.', channels: ['email'] },
      { id: 'imprint', text: 'Add an imprint.', channels: ['email', 'instagram'] },
      { id: 'invitation', text: 'Let customers invite.', channels: ['instagram'] },
    ]);
  });

  it('speaks the language of the plan', () => {
    const channels = [{ id: 'instagram', reminders: ['imprint'], purposes: [], says }];
    expect(remindersFor(channels, knowledge, 'pl')[0]!.text).toBe('pl Add an imprint.');
  });

  it('takes an id that nobody knows for a fault', () => {
    const channels = [{ id: 'instagram', reminders: ['no-such'], purposes: [], says }];
    expect(() => remindersFor(channels, knowledge, 'en')).toThrow('no reminder "no-such"');
  });
});
