import { type Stats, statSync } from 'node:fs';

/** What a path leads to; undefined where nothing is there, or may not be looked at. */
export function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

export function isDirectory(path: string): boolean {
  return statsOf(path)?.isDirectory() ?? false;
}
