import type { Phrasebook } from './phrasebook.ts';

export interface NameList {
  /** How many are named; of others it says that there are more. Absent = all. */
  most?: number;
  /** Any one of them would do: "A or B". */
  any?: boolean;
  /** Without quotation marks: names that are known, not texts of the data. */
  plain?: boolean;
}

/** Names as a sentence lists them, each in quotation marks. */
export function listNames(
  names: readonly string[],
  { say, list }: Pick<Phrasebook, 'say' | 'list'>,
  { most = names.length, any = false, plain = false }: NameList = {},
): string {
  const shown = names.slice(0, most).map((name) => (plain ? name : say('issue.name', { name })));
  const items = names.length > most ? [...shown, say('issue.more-names')] : shown;
  return list(items, any ? 'disjunction' : 'conjunction');
}
