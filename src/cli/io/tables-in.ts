import { type Dirent, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { statsOf } from './stats-of.ts';

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

export function lookIntoFolder(folder: string): FolderTables {
  const found: FolderTables = { tables: [], skipped: [] };
  const entries = readdirSync(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const { name } = entry;
    if (!tableExtensions.has(extname(name).toLowerCase()) || ownTables.has(name)) continue;
    const kind = kindOf(entry, folder);
    if (kind === 'folder') continue;
    // Spreadsheets keep `~$sales.csv` beside a table that is open.
    if (kind === 'other' || name.startsWith('.') || name.startsWith('~$')) found.skipped.push(name);
    else found.tables.push(join(folder, name));
  }
  return found;
}

/** Tables directly inside a folder, in order of their names. */
export function tablesIn(folder: string): string[] {
  return lookIntoFolder(folder).tables;
}

function kindOf(entry: Dirent, folder: string): 'file' | 'folder' | 'other' {
  if (entry.isFile()) return 'file';
  if (!entry.isSymbolicLink()) return entry.isDirectory() ? 'folder' : 'other';
  const target = statsOf(join(folder, entry.name));
  if (target === undefined || target.isFile()) return 'file';
  return target.isDirectory() ? 'folder' : 'other';
}
