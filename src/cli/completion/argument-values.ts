import { anything, files, oneOf, type ValueCompleter } from './value-completers.ts';

export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];

const completers: ReadonlyMap<string, ValueCompleter> = new Map([
  ['channels', oneOf((names) => names.channels())],
  ['completion', oneOf(() => shells.map((value) => ({ value })))],
]);

/**
 * What the arguments of a command may be.
 * @param taken how many stand there already
 */
export function argumentValues(command: string, taken: number): ValueCompleter {
  const completer = completers.get(command);
  if (completer === undefined) return files;
  return taken === 0 ? completer : anything;
}
