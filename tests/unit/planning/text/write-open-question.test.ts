import { expect, test } from 'vitest';
import type { OpenDatum } from '../../../../src/planning/open-data.ts';
import type { Wording } from '../../../../src/planning/text/wording.ts';
import { writeOpenQuestion } from '../../../../src/planning/text/write-open-question.ts';
import { phrasebookOf } from '../../../builders/knowledge.ts';
import { buildEvidence, buildMarket } from '../../../builders/market.ts';

/** A plan of a store, with a phone and a website beside it that would do more in `swap` and `other` of the draws. */
function question(
  {
    swap,
    belowPar = 0,
    other = 0,
    gain = [0.009, 0],
  }: { swap: number; belowPar?: number; other?: number; gain?: number[] },
  open: OpenDatum[] = [],
) {
  const plan = {
    evidence: buildEvidence(buildMarket({ channels: ['store', 'phone', 'website'] })),
    shares: { origin: ['measured', 'measured', 'measured'] },
    cases: [
      { selected: true, swap: null, belowPar: 0 },
      { selected: false, swap, belowPar },
      { selected: false, swap: other, belowPar: 0 },
    ],
    swaps: { gain: [0, ...gain] },
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

test('without open data names the rival that is most worth knowing, and why it is one in spite of its contacts', () => {
  expect(question({ swap: 0.24 })).toMatch(/better data on phone\. To know .* is worth 0\.9 points/);
  // The website wins more often, but by less.
  const less = { swap: 0.24, other: 0.38, gain: [0.009, 0.003] };
  expect(question(less)).toMatch(/better data on phone\./);
  expect(question({ ...less, gain: [0.003, 0.009] })).toMatch(/better data on website\./);
  // What would hardly ever do more is not asked about, however much that would be.
  expect(question({ swap: 0.05, other: 0.38, gain: [0.009, 0.003] })).toMatch(/better data on website\./);
  expect(question({ swap: 0.24 })).not.toMatch(/less than average/);
  expect(question({ swap: 0.68, belowPar: 0.99 })).toMatch(/less than average, but it reaches/);
});

test('says that little is to be gained rather than 0.0 points', () => {
  expect(question({ swap: 0.3, gain: [0.0002, 0] })).toMatch(/less than 0\.1 points of coverage\.$/);
});

test('says none rather than no more than 0%', () => {
  expect(question({ swap: 0.004 })).toMatch(/In none of the simulated cases/);
  expect(question({ swap: 0.08 })).toMatch(/In no more than 8% of the simulated cases/);
});
