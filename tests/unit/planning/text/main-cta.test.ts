import { expect, test } from 'vitest';
import { mainCta } from '../../../../src/planning/text/main-cta.ts';
import type { Wording } from '../../../../src/planning/text/wording.ts';
import { phrasebookOf } from '../../../builders/knowledge.ts';
import { buildEvidence, buildMarket } from '../../../builders/market.ts';

/** The place of a call that some segments of a channel share, and the others do not. */
function placeOf(readers: string[], others: string[], text = 'Look in') {
  const segments = [...readers, ...others];
  const plan = {
    evidence: buildEvidence(buildMarket({ channels: ['email'], segments, stages: ['retention'] })),
    jobs: [[{ id: 're-engage', stage: 'retention', share: null, evidence: 'data' }]],
  };
  const call = (text: string, segment: string | null, read: string[]) => ({
    cta: { stage: 'retention', segment, text },
    readers: read,
  });
  const ctas = [[call('Drop in again', null, readers), ...others.map((one) => call(text, one, [one]))]];
  return mainCta({ plan, phrasebook: phrasebookOf(), ctas } as unknown as Wording, 0);
}

test('names the stage alone where all read the call', () => {
  expect(placeOf(['a', 'b'], [])).toEqual({ text: 'Drop in again', place: 'retention' });
});

test('names those who read it where others read something else', () => {
  expect(placeOf(['a', 'b'], ['c'])!.place).toBe('retention in “A” and “B”');
  expect(placeOf(['a', 'b', 'c', 'd'], ['e'])!.place).toBe('retention in all segments but “E”');
  const many = ['a', 'b', 'c', 'd'];
  expect(placeOf(many, ['e', 'f', 'g', 'h'])!.place).toBe('retention in 4 of 8 segments');
});

test('names the stage alone where the others read the same words with another line', () => {
  expect(placeOf(['a', 'b'], ['c'], 'Drop in again')!.place).toBe('retention');
});

test('says nothing where the channel calls nobody at the stage of its job', () => {
  const plan = { jobs: [[]] };
  expect(mainCta({ plan, phrasebook: phrasebookOf(), ctas: [[]] } as unknown as Wording, 0)).toBeNull();
});
