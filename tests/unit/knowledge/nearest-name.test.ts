import { expect, test } from 'vitest';
import { nearestName } from '../../../src/knowledge/nearest-name.ts';

test('the nearest name, or none when too much would have to change', () => {
  expect(nearestName('instagrm', ['telegram', 'instagram'])).toBe('instagram');
  expect(nearestName('Newsleter', ['newsletter', 'letter'])).toBe('newsletter');
  expect(nearestName('pineapple', ['instagram', 'email'])).toBeUndefined();
});
