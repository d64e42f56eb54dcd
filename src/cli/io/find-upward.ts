import { access } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** The nearest file of a name, from a folder upward; undefined when there is none. */
export async function findUpward(name: string, folder: string): Promise<string | undefined> {
  for (let here = resolve(folder); ; here = dirname(here)) {
    const candidate = join(here, name);
    if (await exists(candidate)) return candidate;
    if (dirname(here) === here) return undefined;
  }
}

export async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
