import { distance } from 'fastest-levenshtein';
import { findColumns } from '../../../ingest/columns/find-columns.ts';
import { HeaderLexicon } from '../../../ingest/columns/header-lexicon.ts';
import { type ColumnRole, type ColumnVocabulary, columnRoles } from '../../../model/column-vocabulary.ts';
import { normalizeName } from '../../../wording/normalize-name.ts';

/**
 * The likeliest role of each column by its name, undefined where nothing tells: what the user has mapped, a
 * name of the role, a name of the role among other words, a misspelt one. Surer guesses take a role first, and
 * no role is guessed twice but one that the user maps to several columns.
 */
export function guessRoles(
  header: readonly string[],
  vocabulary: ColumnVocabulary,
  mapped: ReadonlyMap<ColumnRole, readonly string[]>,
): (ColumnRole | undefined)[] {
  const lexicon = new HeaderLexicon(vocabulary, normalizeName);
  const roles = new Map(columnRoles.flatMap((role) => lexicon.names(role).map((name) => [name, role])));
  const guesses: (ColumnRole | undefined)[] = header.map(() => undefined);
  for (const [role, references] of mapped)
    for (const reference of references)
      for (const index of findColumns(reference, header, normalizeName)) guesses[index] = role;

  const byName = (name: string) => lexicon.read(name).role;
  const byWords = (name: string) => roles.get(longestAmong(normalizeName(name), roles.keys()) ?? '');
  const byLetters = (name: string) => roles.get(misspelt(normalizeName(name), roles.keys()) ?? '');
  for (const guess of [byName, byWords, byLetters])
    header.forEach((name, index) => {
      if (guesses[index] !== undefined || normalizeName(name) === '') return;
      const role = guess(name);
      if (role !== undefined && !guesses.includes(role)) guesses[index] = role;
    });
  return guesses;
}

/** The longest of the names that stands in a text as whole words: `conversions` in `conversions-total`. */
function longestAmong(text: string, names: Iterable<string>): string | undefined {
  let longest: string | undefined;
  for (const name of names)
    if (name.length > (longest?.length ?? 0) && `-${text}-`.includes(`-${name}-`)) longest = name;
  return longest;
}

/**
 * The name that differs from a text by the fewest letters, at most one in five: Enter takes a guess, so it has
 * to be surer than a question back would be.
 */
function misspelt(text: string, names: Iterable<string>): string | undefined {
  const byEdits = [...names].map((name) => ({ name, edits: distance(text, name) }));
  const [nearest] = byEdits.filter(({ edits }) => edits <= text.length / 5).sort((a, b) => a.edits - b.edits);
  return nearest?.name;
}
