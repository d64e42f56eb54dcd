import { expect, it } from 'vitest';
import { pathHops } from '../../../../src/report/phrases/path-hops.ts';
import { buildAnalysis } from '../../../builders/analysis.ts';

it('joins neighbouring stages of one channel, and keeps the friction of the last', () => {
  const families = buildAnalysis().segments[1]!;
  expect(pathHops(families)).toEqual([
    { channel: 'website', stages: ['awareness', 'consideration', 'purchase'], friction: 0.5, note: null },
    { channel: 'email-newsletter', stages: ['retention'], friction: 0.15, note: null },
    { channel: 'website', stages: ['loyalty'], friction: null, note: null },
  ]);
});
