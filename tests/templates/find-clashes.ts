import { normalizeName } from '../../src/wording/normalize-name.ts';

/** One name with what it means and the file that says so. */
export interface NamedEntry {
  name: string;
  means: string;
  file: string;
}

/** Spacing and hyphens do not tell two names apart: `web shop`, `Web-Shop` and `webshop` are one. */
export function compactName(name: string): string {
  return normalizeName(name).replaceAll('-', '');
}

/** Sentences naming both files for every name that means two things. */
export function findClashes(entries: readonly NamedEntry[]): string[] {
  const first = new Map<string, NamedEntry>();
  const clashes: string[] = [];
  for (const entry of entries) {
    const key = compactName(entry.name);
    const known = first.get(key);
    if (known === undefined) first.set(key, entry);
    else if (known.means !== entry.means)
      clashes.push(
        `"${known.name}" (${known.means}, ${known.file}) and "${entry.name}" (${entry.means}, ${entry.file})`,
      );
  }
  return clashes;
}

/** Aliases that say again what a name or an earlier alias has said. */
export function findRepeats(names: readonly string[], aliases: readonly string[]): string[] {
  const keys = aliases.map(normalizeName);
  const known = new Set(names.map(normalizeName));
  return aliases.filter((_, index) => known.has(keys[index]!) || keys.indexOf(keys[index]!) !== index);
}
