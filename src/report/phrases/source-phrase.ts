import type { Analysis } from '../../model/analysis.ts';
import type { Phrasebook } from '../../wording/phrasebook.ts';

/** Where an assumption comes from, as a reader sees it: in words where it is no document, else its name and year. */
export function sourcePhrase(
  source: string,
  { sources }: Pick<Analysis['method'], 'sources'>,
  { say, has, list }: Pick<Phrasebook, 'say' | 'has' | 'list'>,
): string {
  const phrases = source.split(', ').map((id) => {
    if (has(`term.source.${id}`)) return say(`term.source.${id}`);
    const found = sources.find((one) => one.id === id);
    if (found === undefined) return id;
    const { name, year } = found;
    return year === null ? name : say('report.method.source', { name, year: String(year) });
  });
  return list(phrases);
}
