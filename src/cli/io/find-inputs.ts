import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { PlanError } from '../../errors.ts';
import { nearestName } from '../../knowledge/nearest-name.ts';
import type { InputKind } from '../../model/vocabulary.ts';
import type { Phrasebook } from '../../wording/phrasebook.ts';
import type { InputFlags } from '../flags.ts';
import { unreadableFile } from './unreadable-file.ts';

/** A file to read; `-` is standard input. */
export interface InputPath {
  path: string;
  kind?: InputKind;
}

const tableExtensions = new Set(['.csv', '.tsv', '.txt']);

/**
 * The files that the arguments name: files as they are, the tables of folders in order of their names, and
 * those that options declare to be of a kind.
 * @throws PlanError for a path that does not exist, or a folder without tables
 */
export async function findInputs(
  inputs: readonly string[],
  flags: InputFlags,
  phrasebook: Phrasebook,
): Promise<InputPath[]> {
  const declared = (['audience', 'usage', 'conversions'] as const).flatMap((kind) =>
    (flags[kind] ?? []).map((path): InputPath => ({ path, kind })),
  );
  const found: InputPath[] = [];
  for (const path of inputs) {
    if (path !== '-' && (await statOf(path, phrasebook)).isDirectory()) {
      const tables = await tablesIn(path).catch((cause) => {
        throw unreadableFile(path, cause, phrasebook);
      });
      if (tables.length === 0)
        throw new PlanError('no-input', phrasebook.say('cli.error.no-tables', { folder: path }), {
          hint: phrasebook.say('cli.error.no-tables-hint'),
        });
      found.push(...tables.map((table) => ({ path: table })));
    } else found.push({ path });
  }
  for (const { path } of declared) if (path !== '-') await statOf(path, phrasebook);
  return onceEach([...found, ...declared]);
}

/** Every file once, whatever names it was given; one that is declared to be two kinds holds both. */
async function onceEach(inputs: readonly InputPath[]): Promise<InputPath[]> {
  const byFile = new Map<string, InputPath>();
  for (const input of inputs) {
    const file = input.path === '-' ? '-' : await realpath(input.path);
    const before = byFile.get(file);
    const kinds = new Set([before?.kind, input.kind].filter((kind) => kind !== undefined));
    const kind = kinds.size > 1 ? 'combined' : [...kinds][0];
    byFile.set(file, { path: before?.path ?? input.path, ...(kind ? { kind } : {}) });
  }
  return [...byFile.values()];
}

/** Tables that the program writes itself; a folder that holds both is read without them. */
const ownTables = new Set(['plan-channels.csv', 'plan-cells.csv']);

/** Tables directly inside a folder, in order of their names. */
export async function tablesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory() && !ownTables.has(entry.name))
    .filter((entry) => tableExtensions.has(extname(entry.name).toLowerCase()))
    .map((entry) => join(folder, entry.name))
    .sort();
}

async function statOf(path: string, phrasebook: Phrasebook) {
  try {
    return await stat(path);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw unreadableFile(path, cause, phrasebook);
    const siblings = await readdir(dirname(path)).catch(() => []);
    const nearest = nearestName(basename(path), siblings);
    throw new PlanError('file-not-found', phrasebook.say('cli.error.not-found', { file: path }), {
      hint: nearest
        ? phrasebook.say('cli.error.not-found-near', { nearest: join(dirname(path), nearest) })
        : phrasebook.say('cli.error.not-found-hint'),
      cause,
    });
  }
}
