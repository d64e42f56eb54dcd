import { expect, test } from 'vitest';
import type { OpenDatum } from '../../../../src/planning/open-data.ts';
import type { Wording } from '../../../../src/planning/text/wording.ts';
import { writeOpenData } from '../../../../src/planning/text/write-open-data.ts';
import { knowledge, phrasebookOf } from '../../../builders/knowledge.ts';

const { openData } = knowledge;

/** Where to get a number of a channel. */
function howOf(id: string, what: OpenDatum['what'], inUse = true, exposures: number | null = null): string {
  const known = knowledge.channels.find((channel) => channel.id === id) ?? null;
  const market = { channels: [{ id, knowledge: known, inUse }] };
  const wording = {
    plan: { evidence: { market }, totals: [{ exposures }] },
    phrasebook: phrasebookOf(),
  } as unknown as Wording;
  return writeOpenData(wording, [{ channel: 0, what, stages: [], gain: 0.1 }], openData)[0]!.how;
}

test('a channel says what its family does not; for the rest the family speaks', () => {
  expect(howOf('pinterest', 'share')).toBe(openData.channels.pinterest!.share!.en);
  expect(howOf('pinterest', 'rate')).toBe(openData.families.social.rate.en);
  expect(howOf('radio-audio', 'share')).toBe(openData.families.offline.share.en);
});

test('no report knows what contacts come to where the brand is not; who is there can still be found out', () => {
  expect(howOf('pinterest', 'rate', false)).toBe(openData.untried.en);
  expect(howOf('pinterest', 'rate', false, 90)).toBe(openData.families.social.rate.en);
  expect(howOf('pinterest', 'share', false)).toBe(openData.channels.pinterest!.share!.en);
});

test('a channel that nobody knows gets general advice, whatever it is called', () => {
  expect(howOf('kiosk-nord', 'share')).toBe(openData.unknown.share.en);
  expect(howOf('constructor', 'rate')).toBe(openData.unknown.rate.en);
});
