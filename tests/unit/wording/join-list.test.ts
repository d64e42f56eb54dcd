import { expect, test } from 'vitest';
import { joinList } from '../../../src/wording/join-list.ts';
import { locales } from '../../builders/knowledge.ts';

// The authority is Intl, whose data are those of Unicode CLDR too.
test.each(
  locales.flatMap(({ tag, lists }) =>
    (['conjunction', 'disjunction'] as const).map((type) => ({ tag, type, patterns: lists[type] })),
  ),
)('lists of $tag, $type, read as Intl has them', ({ tag, type, patterns }) => {
  const authority = new Intl.ListFormat(tag, { type });
  for (const items of [[], ['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'b', 'c', 'd', 'e']])
    expect(joinList(items, patterns)).toBe(authority.format(items));
});

test('a name is taken as it is, whatever signs are in it', () => {
  const patterns = { two: '{0} and {1}', last: '{0}, and {1}', others: '{0}, {1}' };
  expect(joinList(['$&', '{1}', "$'"], patterns)).toBe("$&, {1}, and $'");
});
