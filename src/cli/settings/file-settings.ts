import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { ColumnMapping, ReadSettings } from '../../ingest/read-settings.ts';
import type { ColumnRole } from '../../model/column-vocabulary.ts';
import type { Phrasebook } from '../../wording/phrasebook.ts';
import type { InputPath } from '../io/find-inputs.ts';
import { joinedColumns, parseRole } from './parse-pairs.ts';
import type { Session } from './session.ts';

/**
 * `columns:` of plan.yaml, whose paths are relative to it, by the paths that the user wrote: columns, and after
 * `=` the value of every row.
 */
export function fileSettings(
  paths: readonly InputPath[],
  { config, file }: Session['configuration'],
  phrasebook: Phrasebook,
): Required<Pick<ReadSettings, 'fileMappings' | 'fileConstants' | 'unusedFiles'>> {
  const mappings = new Map<string, ColumnMapping>();
  const constants = new Map<string, Map<ColumnRole, string>>();
  const unusedFiles: string[] = [];
  for (const [name, columns] of Object.entries(config.columns ?? {})) {
    const target = resolve(dirname(file ?? '.'), name);
    const path = paths.find((input) => resolve(input.path) === target)?.path;
    if (path === undefined) {
      // One that is there is meant for a plan of other files.
      if (!existsSync(target)) unusedFiles.push(name);
      continue;
    }
    const roles = Object.entries(columns).map(
      ([role, text]) => [parseRole(role, { option: 'columns:', value: role }, phrasebook), text] as const,
    );
    const isConstant = (text: string) => text.startsWith('=');
    mappings.set(
      path,
      new Map(roles.flatMap(([role, text]) => (isConstant(text) ? [] : [[role, joinedColumns(text)]]))),
    );
    constants.set(
      path,
      new Map(roles.flatMap(([role, text]) => (isConstant(text) ? [[role, text.slice(1).trim()]] : []))),
    );
  }
  return { fileMappings: mappings, fileConstants: constants, unusedFiles };
}
