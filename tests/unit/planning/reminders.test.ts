import { describe, expect, it } from 'vitest';
import type { Reminders } from '../../../src/knowledge/schemas/reminders.ts';
import { remindersFor, remindersOf } from '../../../src/planning/reminders.ts';
import { english } from './ctas/english-phrasebook.ts';

const reminder = (en: string): Reminders[string] => ({
  text: { en, de: `de ${en}`, pl: `pl ${en}` },
  basis: [],
});
const knowledge: Reminders = {
  'consent-message': reminder('Check consent.'),
  imprint: reminder('Add an imprint.'),
  'price-30': reminder('Show the lowest price.'),
  urgency: reminder('Only real deadlines.'),
};

describe('remindersOf', () => {
  it('leaves out what only other jobs would call for', () => {
    const reminders = ['imprint', 'price-30', 'urgency'];
    expect(remindersOf({ id: 'instagram', reminders, purposes: ['inspire'] })).toEqual(['imprint']);
  });

  it('adds what the jobs of the channel call for', () => {
    const offers = remindersOf({ id: 'flyer', reminders: [], purposes: ['offers', 'recruit'] });
    expect(offers).toEqual(['price-30', 'urgency', 'invitation']);
  });

  it('asks whether consent still stands where quiet customers are written to', () => {
    const asked = (reminders: string[]) =>
      remindersOf({ id: 'x', reminders, purposes: ['win-back'] }).includes('consent-stands');
    expect(asked(['consent-message'])).toBe(true);
    expect(asked(['imprint'])).toBe(false);
  });
});

describe('remindersFor', () => {
  it('names each reminder once, with its channels, in the order of the plan', () => {
    const channels = [
      { id: 'email', reminders: ['consent-message', 'imprint'], purposes: [] },
      { id: 'instagram', reminders: ['imprint'], purposes: ['recruit' as const] },
    ];
    expect(remindersFor(channels, knowledge, english)).toEqual([
      { id: 'consent-message', text: 'Check consent.', channels: ['email'] },
      { id: 'imprint', text: 'Add an imprint.', channels: ['email', 'instagram'] },
      {
        id: 'invitation',
        text: 'Let customers invite from their own account: no mail in our name to their friends; label rewarded reviews.',
        channels: ['instagram'],
      },
    ]);
  });

  it('speaks the language of the plan', () => {
    const channels = [{ id: 'instagram', reminders: ['imprint'], purposes: [] }];
    expect(remindersFor(channels, knowledge, { ...english, language: 'pl' })[0]!.text).toBe(
      'pl Add an imprint.',
    );
  });

  it('takes an id that nobody knows for a fault', () => {
    const channels = [{ id: 'instagram', reminders: ['no-such'], purposes: [] }];
    expect(() => remindersFor(channels, knowledge, english)).toThrow('reminder.no-such');
  });
});
