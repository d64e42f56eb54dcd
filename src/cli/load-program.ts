import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

/** What the bundle of the commands exports. */
type Program = typeof import('./run.ts');

/** A loaded program, and the script that it came from. */
export interface LoadedProgram extends Program {
  script: Script;
}

/** Beside the bundle: the bytecode of an earlier run of it. */
export const codeFile = new URL(`${globalThis.OPTICHANNEL_PROGRAM}.code`, import.meta.url);

/**
 * Loads the bundle of the commands with the bytecode that the build kept of a run, so that a start compiles next to
 * nothing: a sixth of the time of a small plan. Bytecode of another Node is no harm, V8 compiles then; that of another
 * bundle has another name. Node 22 has `module.enableCompileCache` for this; 20 does not.
 */
export function loadProgram(): LoadedProgram {
  const file = fileURLToPath(new URL(`${globalThis.OPTICHANNEL_PROGRAM}.cjs`, import.meta.url));
  // The bundle is ASCII, and read as Latin-1 it needs no decoding.
  const body = readFileSync(file, 'latin1');
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${body}\n})`, {
    filename: file,
    cachedData: readIfThere(codeFile),
  });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file));
  return { ...(module.exports as Program), script };
}

function readIfThere(file: URL): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
