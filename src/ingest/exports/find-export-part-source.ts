import type { ColumnRole } from '../../model/column-vocabulary.ts';
import { findPartSource, roleNamed } from '../columns/find-part-source.ts';
import type { HeaderLexicon } from '../columns/header-lexicon.ts';
import type { PartSource } from '../columns/table-layout.ts';
import type { ReadSettings } from '../read-settings.ts';
import type { ExportLayout } from './export-layout.ts';

/**
 * The column of an export that `settings.by` means: as in a table of the user's own, else the one that the
 * description calls so in any language: `campaign`, or `country` for the role `region`.
 * @throws PlanError `usage` when two columns could be meant
 */
export function findExportPartSource(
  layout: Pick<ExportLayout, 'header' | 'columns' | 'segment' | 'device'>,
  table: { file: string; line: number },
  mapped: ReadonlyMap<ColumnRole, readonly number[]>,
  lexicon: HeaderLexicon,
  settings: ReadSettings,
): PartSource | undefined {
  const { by, normalize } = settings;
  if (by === undefined) return undefined;
  const { header } = layout;
  const meanings = header.map((name) => lexicon.read(name));
  const found = findPartSource(
    { ...table, header },
    namedSources(layout, mapped, settings),
    meanings,
    settings,
  );
  if (found !== undefined) return found;
  const role = roleNamed(by, normalize);
  const isMeant = (key: string) =>
    normalize(key) === normalize(by) || (role !== undefined && lexicon.read(key).role === role);
  const index = [...layout.columns].find(([key]) => isMeant(key))?.[1].index;
  return index === undefined ? undefined : sourceOf([index], header);
}

/** What is read for the roles that are names. */
function namedSources(
  { header, segment, device }: Pick<ExportLayout, 'header' | 'segment' | 'device'>,
  mapped: ReadonlyMap<ColumnRole, readonly number[]>,
  { constants }: ReadSettings,
): Map<ColumnRole, PartSource> {
  const sources = new Map<ColumnRole, PartSource>();
  if ('columns' in segment && segment.columns.length > 0)
    sources.set('segment', sourceOf(segment.columns, header));
  if (device !== undefined) sources.set('device', sourceOf([device], header));
  for (const [role, columns] of mapped) sources.set(role, sourceOf(columns, header));
  for (const [role, constant] of constants) sources.set(role, { columns: [], constant, field: role });
  return sources;
}

function sourceOf(columns: readonly number[], header: readonly string[]): PartSource {
  return { columns, field: columns.map((index) => header[index]!.trim()).join(' + ') };
}
