import { expect, it } from 'vitest';
import { regionalMean } from '../../../../src/ingest/fold/regional-mean.ts';

it('weighs regions by their people where all are known, else equally', () => {
  // (0.2 · 100 + 0.6 · 300) ÷ 400 = 0.5
  expect(
    regionalMean([
      { value: 0.2, size: 100 },
      { value: 0.6, size: 300 },
    ]),
  ).toBe(0.5);
  expect(
    regionalMean([
      { value: 0.25, size: undefined },
      { value: 0.75, size: 300 },
    ]),
  ).toBe(0.5);
  expect(regionalMean([{ value: 0.3, size: undefined }])).toBe(0.3);
  expect(regionalMean([])).toBeUndefined();
});
