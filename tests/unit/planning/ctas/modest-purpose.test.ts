import { expect, it } from 'vitest';
import { modestPurpose } from '../../../../src/planning/ctas/modest-purpose.ts';

it('asks people who have just met the brand for a look, and people who consider it for a comparison', () => {
  expect(modestPurpose('awareness', 'buy')).toBe('discover');
  expect(modestPurpose('awareness', 'try')).toBe('discover');
  expect(modestPurpose('consideration', 'recruit')).toBe('compare');
});

it('leaves a purpose alone that the stage allows', () => {
  expect(modestPurpose('awareness', 'inspire')).toBe('inspire');
  expect(modestPurpose('consideration', 'try')).toBe('try');
  expect(modestPurpose('purchase', 'buy')).toBe('buy');
  expect(modestPurpose('loyalty', 'recruit')).toBe('recruit');
});
