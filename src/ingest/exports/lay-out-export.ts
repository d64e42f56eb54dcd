import type { ColumnRole } from '../../model/column-vocabulary.ts';
import type { HeaderLexicon } from '../columns/header-lexicon.ts';
import { listHeader } from '../columns/list-header.ts';
import { mapColumns } from '../columns/map-columns.ts';
import { inputError } from '../input-error.ts';
import type { IssueLog } from '../issue-log.ts';
import type { ReadSettings } from '../read-settings.ts';
import type { ExportLayout } from './export-layout.ts';
import { exportName } from './export-name.ts';
import { findExportPartSource } from './find-export-part-source.ts';
import { layOutSteps } from './lay-out-steps.ts';
import type { HeaderMatch } from './match-header.ts';

/**
 * The layout of a recognised export: the user's mappings and constants first, then its description. Numbers
 * that the user maps replace those of the step at the journey's default stage. What the file or the journey
 * lacks for a step is reported.
 * @throws PlanError `columns-not-understood` when no step is left, or a mapping does not fit
 */
export function layOutExport(
  match: HeaderMatch,
  table: { file: string; line: number; header: readonly string[] },
  lexicon: HeaderLexicon,
  settings: ReadSettings,
  log: IssueLog,
): ExportLayout {
  const { description, columns, confidence } = match;
  const mapped = mapColumns(table, settings);
  const positions = (keys: readonly string[]) => keys.flatMap((key) => columns.get(key)?.index ?? []);
  const name = (role: 'segment' | 'channel') => {
    const constant = settings.constants.get(role);
    const own = mapped.get(role);
    return constant !== undefined ? { constant } : own && { columns: own };
  };
  const device = mapped.get('device')?.[0] ?? positions(description.device ? [description.device] : [])[0];
  const layout: ExportLayout = {
    description,
    confidence,
    header: table.header,
    columns,
    segment: name('segment') ?? { columns: positions(description.segments) },
    channel: name('channel') ?? 'as described',
    device,
    by: undefined,
    steps: [],
    unusedColumns: [],
  };
  layout.by = findExportPartSource(layout, table, mapped, lexicon, settings);
  layout.steps = layOutSteps(layout, mapped, { file: table.file, lexicon, settings, log });
  if (layout.steps.length === 0)
    throw inputError(
      settings.say,
      'columns-not-understood',
      'export-without-steps',
      { file: table.file, line: table.line },
      {
        export: exportName(description, settings),
        header: listHeader(table.header),
      },
    );
  layout.unusedColumns = unusedColumns(layout, mapped);
  return layout;
}

function unusedColumns(layout: ExportLayout, mapped: ReadonlyMap<ColumnRole, readonly number[]>): string[] {
  const { description, columns, steps, segment, channel, device } = layout;
  const keys = [
    ...('traffic' in description.channel
      ? Object.values(description.channel.traffic).filter((key) => key !== undefined)
      : []),
    ...('column' in description.channel ? [description.channel.column] : []),
    ...Object.values(description.period ?? {}).filter((key) => key !== undefined),
    ...description.totals.columns,
    ...description.totals.empty,
    description.currency ?? '',
    description.comparison ?? '',
  ];
  const sources = steps.flatMap(({ numbers }) => Object.values(numbers));
  const used = new Set([
    ...keys.flatMap((key) => columns.get(key)?.index ?? []),
    ...sources.flatMap(({ column, where }) => [column, where?.column]),
    ...[...mapped.values()].flat(),
    ...('columns' in segment ? segment.columns : []),
    ...(typeof channel === 'object' && 'columns' in channel ? channel.columns : []),
    device,
  ]);
  return layout.header
    .filter((_, index) => !used.has(index))
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
