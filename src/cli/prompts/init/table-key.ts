import { relative, sep } from 'node:path';

/** The path of a table as plan.yaml has it: from its folder, with slashes on every system. */
export function tableKey(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/');
}
