import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { putProductFirst } from '../../../../../src/cli/prompts/init/put-product-first.ts';

const brand = `name: Nordwind
products: # best first
  - label: Boot # leather
    segments: [Runners]
  - label: Shoe # canvas
`;

test('a new one comes before the others, which stay to the letter', () => {
  expect(putProductFirst(brand, { label: 'Sandal', object: { en: 'the Sandal' } })).toBe(
    brand.replace('  - label: Boot', '  - { label: Sandal, object: { en: the Sandal } }\n  - label: Boot'),
  );
});
test('one that is there moves, with what is said of it; comments stay', () => {
  const moved = putProductFirst(brand, { label: 'Shoe' });
  expect(parse(moved).products).toEqual([{ label: 'Shoe' }, { label: 'Boot', segments: ['Runners'] }]);
  expect(moved.match(/#.*/g)).toEqual(['# best first', '# canvas', '# leather']);
});
test('the first one stays where it is', () => {
  expect(putProductFirst(brand, { label: 'Boot' })).toBe(brand);
});
test('a list in brackets', () => {
  expect(putProductFirst('products: [{ label: Boot }] # ours\n', { label: 'Shoe' })).toBe(
    'products: [ { label: Shoe }, { label: Boot } ] # ours\n',
  );
});
