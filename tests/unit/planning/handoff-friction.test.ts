import { expect, test } from 'vitest';
import { handoffFriction } from '../../../src/planning/handoff-friction.ts';
import { buildChannel } from '../../builders/channel.ts';
import { buildMarket } from '../../builders/market.ts';

// From the newsletter .15 of the people are lost on the way to the website, half on any other way.
const { channels } = buildMarket({
  channels: ['email-newsletter', 'website', 'store'],
  known: [buildChannel()],
});
const [newsletter, website, store] = channels;

test('staying loses nobody, a known way what is known of it, any other way the usual part', () => {
  expect(handoffFriction(newsletter!, newsletter!, 0.7)).toBe(0);
  expect(handoffFriction(newsletter!, website!, 0.7)).toBe(0.15);
  expect(handoffFriction(newsletter!, store!, 0.7)).toBe(0.5);
});

test('from a channel of which nothing is known, the unknown part', () => {
  expect(handoffFriction(store!, newsletter!, 0.7)).toBe(0.7);
  expect(handoffFriction(store!, store!, 0.7)).toBe(0);
});
