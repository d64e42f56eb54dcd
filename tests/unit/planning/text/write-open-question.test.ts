import { expect, test } from 'vitest';
import type { OpenDatum } from '../../../../src/planning/open-data.ts';
import type { Wording } from '../../../../src/planning/text/wording.ts';
import { writeOpenQuestion } from '../../../../src/planning/text/write-open-question.ts';
import { phrasebookOf } from '../../../builders/knowledge.ts';
import { buildEvidence, buildMarket } from '../../../builders/market.ts';

/** A plan of a store, with a phone beside it that would do more in `swap` of the draws. */
function question({ swap, belowPar = 0 }: { swap: number; belowPar?: number }, open: OpenDatum[] = []) {
  const plan = {
    evidence: buildEvidence(buildMarket({ channels: ['store', 'phone', 'website'] })),
    shares: { origin: ['measured', 'measured', 'measured'] },
    cases: [
      { selected: true, swap: null, belowPar: 0 },
      { selected: false, swap, belowPar },
      { selected: false, swap: 0, belowPar: 0 },
    ],
    verdicts: [{ tier: 'focus' }, { tier: 'maintain' }, { tier: 'maintain' }],
  };
  return writeOpenQuestion({ plan, phrasebook: phrasebookOf() } as unknown as Wording, open);
}

test('names the number that heads the list of open data', () => {
  const open: OpenDatum[] = [
    { channel: 2, what: 'share', stages: [], gain: 0.003 },
    { channel: 1, what: 'rate', stages: [], gain: 0.001 },
  ];
  const text = question({ swap: 0.24 }, open);
  expect(text).toMatch(/better data on website, above all who uses it.*0\.3 points/);
  expect(text).not.toMatch(/phone/);
});

test('without open data names the likeliest rival, and why it is one in spite of its contacts', () => {
  expect(question({ swap: 0.24 })).toMatch(/better data on phone. It is unlikely \(24%\)/);
  expect(question({ swap: 0.24 })).not.toMatch(/less than average/);
  expect(question({ swap: 0.68, belowPar: 0.99 })).toMatch(/less than average, but it reaches/);
});

test('says none rather than no more than 0%', () => {
  expect(question({ swap: 0.004 })).toMatch(/In none of the simulated cases/);
  expect(question({ swap: 0.08 })).toMatch(/In no more than 8% of the simulated cases/);
});
