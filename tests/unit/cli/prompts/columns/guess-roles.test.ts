import { expect, test } from 'vitest';
import { guessRoles } from '../../../../../src/cli/prompts/columns/guess-roles.ts';
import { vocabulary } from '../../../ingest/read-tables.ts';

const guess = (header: string, mapped: Parameters<typeof guessRoles>[2] = new Map()) =>
  guessRoles(header.split(','), vocabulary, mapped).map((role) => role ?? '-');

test('a name of a role, with a unit or in another language', () => {
  expect(guess('Zielgruppe,Kanał,Kosten in €,Orders')).toEqual(['segment', 'channel', 'cost', 'conversions']);
});
test('a name among other words, the longest one', () => {
  // "Channel users" is a name of users, "channel" one of channel.
  expect(guess('Total conversions,Monthly channel users,Name of the channel')).toEqual([
    'conversions',
    'users',
    'channel',
  ]);
});
test('a misspelt name, but nothing that differs in more than a fifth of its letters', () => {
  // chanel lacks one of 6 letters; Kontaktart is three letters of 10 away from Kontakte.
  expect(guess('chanel,y,Kontaktart')).toEqual(['channel', '-', '-']);
});
test('each role once, where it fits best, and blank headers say nothing', () => {
  expect(guess('channel type,channel, ')).toEqual(['-', 'channel', '-']);
});
test('what the user has mapped goes before any name', () => {
  const mapped = new Map([
    ['segment', ['age', 'size']],
    ['conversions', ['#4']],
  ] as const);
  expect(guess('age,size,channel,y', mapped)).toEqual(['segment', 'segment', 'channel', 'conversions']);
});
