import { expect, test } from 'vitest';
import {
  mergeEdits,
  withEdits,
  withoutReplaced,
} from '../../../../../src/cli/prompts/explore/config-edits.ts';

test('values are set and taken out, and the configuration given stays as it is', () => {
  const config = { capacity: { channels: 3, hours: 20 }, goal: 'sell' };
  const changed = withEdits(config, [
    { path: ['capacity', 'channels'], value: 5 },
    { path: ['channels', 'names', 'Markt'], value: 'events' },
    { path: ['goal'], value: undefined },
  ]);
  expect(changed).toEqual({
    capacity: { channels: 5, hours: 20 },
    channels: { names: { Markt: 'events' } },
  });
  expect(config).toEqual({ capacity: { channels: 3, hours: 20 }, goal: 'sell' });
});

test('an option that says the same gives way, others stay', () => {
  const flags = { maxChannels: '3', hours: '20', seed: '4' };
  expect(withoutReplaced(flags, [{ path: ['capacity', 'hours'], value: 30 }])).toEqual({
    maxChannels: '3',
    seed: '4',
  });
  expect(flags.hours).toBe('20');
});

test('a later change of the same place replaces the earlier one', () => {
  const hours = (value: number) => ({ path: ['capacity', 'hours'] as [string, string], value });
  expect(mergeEdits([hours(20), { path: ['goal'], value: 'keep' }], [hours(10)])).toEqual([
    hours(10),
    { path: ['goal'], value: 'keep' },
  ]);
});
