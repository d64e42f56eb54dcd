import { lstatSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { PlanError } from '../../errors.ts';
import { nearestName } from '../../knowledge/nearest-name.ts';
import type { InputKind } from '../../model/vocabulary.ts';
import type { Phrasebook } from '../../wording/phrasebook.ts';
import type { InputFlags } from '../flags.ts';
import { orNothing } from './or-nothing.ts';
import { type FolderTables, lookIntoFolder } from './tables-in.ts';
import { unreadableFile } from './unreadable-file.ts';

/** A file to read; `-` is standard input. */
export interface InputPath {
  path: string;
  kind?: InputKind;
  /** It was not named itself: a folder was. */
  ofFolder?: boolean;
}

/**
 * The files that the arguments name: files as they are, the tables of folders in order of their names, and
 * those that options declare to be of a kind.
 * @param onSkipped told what a folder holds that is named like a table and not read
 * @throws PlanError for a path that does not exist, a link that leads nowhere, or a folder without tables
 */
export function findInputs(
  inputs: readonly string[],
  flags: InputFlags,
  phrasebook: Phrasebook,
  onSkipped?: (folder: string, names: string[]) => void,
): InputPath[] {
  const declared = (['audience', 'usage', 'conversions'] as const).flatMap((kind) =>
    (flags[kind] ?? []).map((path): InputPath => ({ path, kind })),
  );
  const found: InputPath[] = [];
  for (const path of inputs) {
    if (path !== '-' && statOf(path, phrasebook).isDirectory()) {
      const { tables, skipped } = tablesOf(path, phrasebook);
      if (skipped.length > 0) onSkipped?.(path, skipped);
      if (tables.length === 0)
        throw new PlanError('no-input', phrasebook.say('cli.error.no-tables', { folder: path }), {
          hint: phrasebook.say('cli.error.no-tables-hint'),
        });
      for (const table of tables) statOf(table, phrasebook);
      found.push(...tables.map((table) => ({ path: table, ofFolder: true })));
    } else found.push({ path });
  }
  for (const { path } of declared) if (path !== '-') statOf(path, phrasebook);
  return onceEach([...found, ...declared]);
}

function tablesOf(folder: string, phrasebook: Phrasebook): FolderTables {
  try {
    return lookIntoFolder(folder);
  } catch (cause) {
    throw unreadableFile(folder, cause, phrasebook);
  }
}

/** Every file once, whatever names it was given; one that is declared to be two kinds holds both. */
function onceEach(inputs: readonly InputPath[]): InputPath[] {
  const byFile = new Map<string, InputPath>();
  for (const input of inputs) {
    const file = input.path === '-' ? '-' : realPathOf(input.path);
    const before = byFile.get(file);
    const kinds = new Set([before?.kind, input.kind].filter((kind) => kind !== undefined));
    const kind = kinds.size > 1 ? 'combined' : [...kinds][0];
    const ofFolder = input.ofFolder && (before === undefined || before.ofFolder);
    const path = before?.path ?? input.path;
    byFile.set(file, { path, ...(kind ? { kind } : {}), ...(ofFolder ? { ofFolder } : {}) });
  }
  return [...byFile.values()];
}

/** The path itself where it leads to no place in the file system, as the pipes do that a shell makes of `<(…)`. */
function realPathOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

function statOf(path: string, phrasebook: Phrasebook): Stats {
  try {
    return statSync(path);
  } catch (cause) {
    const isMissing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    // A link that leads nowhere is there itself.
    if (!isMissing || lstatSync(path, { throwIfNoEntry: false }))
      throw unreadableFile(path, cause, phrasebook);
    const nearest = nearestName(
      basename(path),
      orNothing(() => readdirSync(dirname(path))),
    );
    throw new PlanError('file-not-found', phrasebook.say('cli.error.not-found', { file: path }), {
      hint: nearest
        ? phrasebook.say('cli.error.not-found-near', { nearest: join(dirname(path), nearest) })
        : phrasebook.say('cli.error.not-found-hint'),
      cause,
    });
  }
}
