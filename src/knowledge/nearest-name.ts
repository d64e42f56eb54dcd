import { distance } from 'fastest-levenshtein';
import { normalizeName } from '../wording/normalize-name.ts';

/**
 * The candidate that a misspelt name most likely means, by edit distance of the normalised names; none when
 * more than a third of the letters would have to change.
 */
export function nearestName(name: string, candidates: Iterable<string>): string | undefined {
  const wanted = normalizeName(name);
  let nearest: string | undefined;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const edits = distance(wanted, normalizeName(candidate));
    if (edits < least) {
      least = edits;
      nearest = candidate;
    }
  }
  return nearest;
}
