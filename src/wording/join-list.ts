import type { Locale } from '../knowledge/schemas/locale.ts';

/**
 * Items as a list of a language. Not by `Intl.ListFormat`: to find its locale takes as long as to plan a small market's
 * portfolio.
 * @example joinList(['a', 'b', 'c'], { two: '{0} and {1}', last: '{0}, and {1}', others: '{0}, {1}' }) // => 'a, b, and c'
 */
export function joinList(
  items: readonly string[],
  { two, last, others }: Locale['lists']['conjunction'],
): string {
  const [first = '', ...rest] = items;
  return rest.reduce((joined, item, index) => {
    const isLast = index === rest.length - 1;
    const pattern = rest.length === 1 ? two : isLast ? last : others;
    // A function, because `$&` in a name would be taken for the match.
    return pattern.replace(/\{[01]\}/g, (place) => (place === '{0}' ? joined : item));
  }, first);
}
