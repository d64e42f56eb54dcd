import type { Interview } from '../../../knowledge/schemas/interview.ts';

type Range = Interview['sizes'][number];

/** Answer of those who do not know the size. */
export const unknownSize = 'unknown';

/** Id of a range in answers: `1000-10000`. */
export function rangeId({ from, to }: Range): string {
  return `${from}-${to}`;
}

/**
 * The geometric middle of a range, √(from × to), to two significant digits: a range of ten times is as likely to be
 * missed by a factor upward as downward.
 * @example rangeMiddle({ from: 1000, to: 10000, source: 'assumption' }) // => 3200
 */
export function rangeMiddle({ from, to }: Range): number {
  return Number(Math.sqrt(from * to).toPrecision(2));
}
