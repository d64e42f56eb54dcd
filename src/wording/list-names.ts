import type { Phrasebook } from './phrasebook.ts';

export interface NameList {
  /** How many are named; of others it says that there are more. Absent = all. */
  most?: number;
  /** Any one of them would do: "A or B". */
  any?: boolean;
}

/** Names as the data have them, each in quotation marks, as a sentence lists them. */
export function listNames(
  names: readonly string[],
  { say, list }: Pick<Phrasebook, 'say' | 'list'>,
  { most = names.length, any = false }: NameList = {},
): string {
  const shown = names.slice(0, most).map((name) => say('issue.name', { name }));
  const items = names.length > most ? [...shown, say('issue.more-names')] : shown;
  return list(items, any ? 'disjunction' : 'conjunction');
}
