import { expect, test } from 'vitest';
import { deadEndPhrase, firstDeadEnd } from '../../../../src/planning/text/dead-ends.ts';
import type { Wording } from '../../../../src/planning/text/wording.ts';
import { knowledge, phrasebookOf } from '../../../builders/knowledge.ts';
import { buildEvidence, buildMarket } from '../../../builders/market.ts';

/** A shop or a marketplace that carries the purchase, and a newsletter that carries retention. */
function wording(channel: 'jodel' | 'marketplace', basis: 'measured' | 'none'): Wording {
  const market = buildMarket({
    channels: [channel, 'email-newsletter'],
    segments: ['makers', 'others'],
    stages: ['purchase', 'retention'],
  });
  for (const one of market.channels) one.knowledge = knowledge.channels.find(({ id }) => id === one.id)!;
  const plan = {
    evidence: buildEvidence(market),
    shares: { origin: Array(4).fill('measured') },
    grades: Array(8).fill(basis === 'measured' ? 'strong' : 'none'),
    deadEnds: [[{ stage: 0, channel: 0, connectTo: 1 }], []],
  };
  return { plan, phrasebook: phrasebookOf(), ctas: [] } as unknown as Wording;
}
const end = { stage: 0, channel: 0, connectTo: 1 };

test('a dead end asks for a way on, and that is a first step', () => {
  const open = wording('jodel', 'measured');
  expect(deadEndPhrase(open, 0, end)).toMatch(/leads nowhere at purchase\. Give people there a way to /);
  expect(firstDeadEnd(open)).toMatch(/at purchase in “MAKERS” it leads nowhere/);
});

test('a marketplace lets nobody out: the others have to reach its customers by themselves', () => {
  const kept = wording('marketplace', 'measured');
  expect(deadEndPhrase(kept, 0, end)).toMatch(
    /keeps the customer: no link may lead out\. .* has to reach “MAKERS” by itself\.$/,
  );
  expect(firstDeadEnd(kept)).toBeNull();
});

test('a way to a channel that was never measured there is no first step', () => {
  expect(firstDeadEnd(wording('jodel', 'none'))).toBeNull();
});
