import { fileURLToPath } from 'node:url';
import { distribution } from './load-knowledge.ts';

/** The folder of the installed package, absolute: the build lies directly below it. */
export function packageFolder(): string {
  return fileURLToPath(new URL('..', distribution()));
}
