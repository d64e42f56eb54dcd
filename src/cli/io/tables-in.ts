import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';

const tableExtensions = new Set(['.csv', '.tsv', '.txt']);

/** Tables that the program writes itself; a folder that holds both is read without them. */
const ownTables = new Set(['plan-channels.csv', 'plan-cells.csv']);

/** What lies directly inside a folder and is named like a table, in order of the names. */
export interface FolderTables {
  /** Paths of files, and of links that lead nowhere: whoever put them there expects them to be read. */
  tables: string[];
  /** Names of what is not read: hidden files, locks of open ones, pipes and the like. */
  skipped: string[];
}

export async function lookIntoFolder(folder: string): Promise<FolderTables> {
  const found: FolderTables = { tables: [], skipped: [] };
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const { name } = entry;
    if (!tableExtensions.has(extname(name).toLowerCase()) || ownTables.has(name)) continue;
    const kind = await kindOf(entry, folder);
    if (kind === 'folder') continue;
    // Spreadsheets keep `~$sales.csv` beside a table that is open.
    if (kind === 'other' || name.startsWith('.') || name.startsWith('~$')) found.skipped.push(name);
    else found.tables.push(join(folder, name));
  }
  return found;
}

/** Tables directly inside a folder, in order of their names. */
export async function tablesIn(folder: string): Promise<string[]> {
  return (await lookIntoFolder(folder)).tables;
}

async function kindOf(entry: Dirent, folder: string): Promise<'file' | 'folder' | 'other'> {
  if (entry.isFile()) return 'file';
  if (!entry.isSymbolicLink()) return entry.isDirectory() ? 'folder' : 'other';
  const target = await stat(join(folder, entry.name)).catch(() => undefined);
  if (target === undefined || target.isFile()) return 'file';
  return target.isDirectory() ? 'folder' : 'other';
}
