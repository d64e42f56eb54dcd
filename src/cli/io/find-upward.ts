import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The nearest file of a name, from a folder upward; undefined when there is none. */
export function findUpward(name: string, folder: string): string | undefined {
  for (let here = resolve(folder); ; here = dirname(here)) {
    const candidate = join(here, name);
    if (existsSync(candidate)) return candidate;
    if (dirname(here) === here) return undefined;
  }
}
