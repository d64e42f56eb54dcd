import type { ReadSettings } from '../read-settings.ts';
import { findColumns } from './find-columns.ts';
import type { HeaderLexicon } from './header-lexicon.ts';
import { guessKind, recogniseColumns } from './recognise-columns.ts';

/**
 * How sure a record is the header of a tidy table: `proper` when it names segment or channel by its proper
 * name and measures something, so that no export of a platform can be meant; `possible` when other names or
 * the user's mappings make it a table; undefined when nothing does.
 */
export function judgeHeader(
  table: { file: string; header: readonly string[] },
  lexicon: HeaderLexicon,
  settings: ReadSettings,
): 'proper' | 'possible' | undefined {
  const { header } = table;
  const own = settings.fileMappings.get(table.file);
  const has = (reference: string) => findColumns(reference, header, settings.normalize).length > 0;
  if (own && ![...own.values()].flat().every(has)) return undefined;
  const meanings = header.map((name) => lexicon.read(name));
  const columns = recogniseColumns(meanings, new Set());
  const named = (['segment', 'channel'] as const).some((role) => {
    const index = columns.get(role)?.[0];
    return index !== undefined && meanings[index]!.proper;
  });
  const words = guessKind(new Set(columns.keys()), settings);
  if (named && words !== undefined && (words !== 'audience' || columns.has('size'))) return 'proper';
  const mapped = [...(own ?? []), ...settings.mappings].filter(([, references]) => references.every(has));
  const roles = new Set([...columns.keys(), ...mapped.map(([role]) => role)]);
  return roles.size > 0 && guessKind(roles, settings) !== undefined ? 'possible' : undefined;
}
