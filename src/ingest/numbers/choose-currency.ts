import type { NumberEvidence } from './number-evidence.ts';

/** In what a column's amounts are written, and in what they are read; ISO 4217 codes, undefined where unknown. */
export interface CurrencyChoice {
  own: string | undefined;
  plan: string | undefined;
}

/**
 * A column is in the currency of its header, else in the one that most of its amounts show. They are read in the
 * currency of the other tables; where none has one yet, in the column's own or, when that is to be converted, in the
 * most frequent one that has no rate. Ties by alphabet.
 * @param options.expected currency of the other tables
 * @param options.rates ISO 4217 code → what one unit of it is in the currency of the plan
 */
export function chooseCurrency(
  { signs, shown }: Pick<NumberEvidence, 'signs' | 'shown'>,
  options: {
    header: string | undefined;
    expected: string | undefined;
    rates: ReadonlyMap<string, number> | undefined;
  },
): CurrencyChoice {
  const { header, expected, rates } = options;
  const own = header ?? byFrequency(signs)[0];
  if (expected !== undefined) return { own, plan: expected };
  const all = new Map(signs);
  for (const [code, amounts] of shown) all.set(code, (all.get(code) ?? 0) + amounts);
  const candidates = [...(own === undefined ? [] : [own]), ...byFrequency(all)];
  return { own, plan: candidates.find((code) => rates?.get(code) === undefined) };
}

function byFrequency(codes: ReadonlyMap<string, number>): string[] {
  return [...codes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([code]) => code);
}
