import { describe, expect, it } from 'vitest';
import { remindersSchema } from '../../src/knowledge/schemas/reminders.ts';
import { readChannels } from './read-channels.ts';
import { readTemplate } from './read-template.ts';

const reminders = remindersSchema.parse(readTemplate('reminders.yaml'));
const channels = readChannels().map(({ channel }) => channel);
const remindersOf = (test: (channel: (typeof channels)[number]) => boolean) =>
  channels.filter(test).map(({ id, reminders: ids }) => ({ id, ids }));

describe('reminders.yaml', () => {
  it('has no reminder that neither a channel names nor a job calls for', () => {
    const used = new Set(channels.flatMap((channel) => channel.reminders));
    const idle = Object.entries(reminders).filter(([id, { purposes }]) => !used.has(id) && !purposes);
    expect(idle.map(([id]) => id)).toEqual([]);
  });

  it('has none that is bound to a reminder that does not exist', () => {
    const bound = Object.values(reminders).flatMap(({ beside }) => beside ?? []);
    expect(bound.length).toBeGreaterThan(0);
    expect(bound.filter((id) => !Object.hasOwn(reminders, id))).toEqual([]);
  });

  it('has none that waits for another but never for a job, so that it could not come', () => {
    const waiting = Object.entries(reminders).filter(([, { beside, purposes }]) => beside && !purposes);
    expect(waiting.map(([id]) => id)).toEqual([]);
  });

  it.each([
    ['buy', ['price-30']],
    ['offers', ['price-30', 'urgency']],
    ['recruit', ['invitation']],
    ['win-back', ['consent-stands']],
  ] as const)('%s calls for %s', (purpose, ids) => {
    const called = Object.keys(reminders).filter((id) => reminders[id]!.purposes?.includes(purpose));
    expect(called).toEqual(ids);
  });

  it('covers Germany and Poland wherever messages, prices or labels are concerned', () => {
    const countries = (id: string) => new Set(reminders[id]?.basis.map(({ country }) => country));
    for (const id of ['consent-message', 'consent-call', 'consent-device', 'ad-label', 'price-30'])
      expect([id, countries(id).has('DE'), countries(id).has('PL')]).toEqual([id, true, true]);
  });

  it('consent stands with every email and messaging channel', () => {
    const senders = remindersOf(({ id, family }) => family === 'messaging' || id.startsWith('email'));
    expect(senders.length).toBeGreaterThan(0);
    expect(senders.filter(({ ids }) => !ids.includes('consent-message'))).toEqual([]);
  });

  it('consent on paper stands where people sign up in a room, and no sender’s reminder does', () => {
    const rooms = remindersOf(({ place }) => place.setting === 'room');
    expect(rooms.length).toBeGreaterThan(0);
    expect(
      rooms.filter(({ ids }) => !ids.includes('consent-paper') || ids.includes('consent-message')),
    ).toEqual([]);
  });

  it('consent for devices stands with every paid channel', () => {
    const paid = remindersOf(({ family }) => family === 'paid');
    expect(paid.length).toBeGreaterThan(0);
    expect(paid.filter(({ ids }) => !ids.includes('consent-device'))).toEqual([]);
  });

  it('labelling stands with every social channel', () => {
    const social = remindersOf(({ family }) => family === 'social');
    expect(social.length).toBeGreaterThan(0);
    expect(social.filter(({ ids }) => !ids.includes('ad-label'))).toEqual([]);
  });

  it('a real deadline and the 30-day price stand with every channel whose first jobs include offers', () => {
    const offering = remindersOf(({ purposes }) => purposes.slice(0, 2).includes('offers'));
    expect(offering.length).toBeGreaterThan(0);
    expect(offering.filter(({ ids }) => !ids.includes('urgency') || !ids.includes('price-30'))).toEqual([]);
  });
});
