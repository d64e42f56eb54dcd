import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';

/** What the bundle of the commands exports. */
type Program = typeof import('./run.ts');

/** A loaded program, and the script that it came from. */
export interface LoadedProgram extends Program {
  script: Script;
}

const bundle = join(__dirname, `${globalThis.OPTICHANNEL_PROGRAM}.js`);

/**
 * Beside the bundle: the bytecode of an earlier run of it by this very Node. That of another one with the same V8 is not
 * refused, and crashes.
 */
export const codeFile = join(
  __dirname,
  `${globalThis.OPTICHANNEL_PROGRAM}.${process.platform}-${process.arch}-${process.version}.code`,
);

/**
 * Loads the bundle of the commands with the bytecode that the build kept of a run, so that a start compiles next to
 * nothing: a sixth of the time of a small plan. Bytecode of another Node or bundle has another name, and
 * V8 compiles then. Node 22 has `module.enableCompileCache` for this; 20 does not.
 */
export function loadProgram(): LoadedProgram {
  // The bundle is ASCII, and read as Latin-1 it needs no decoding. It is one function, as those of CommonJS are.
  const script = new Script(readFileSync(bundle, 'latin1'), {
    filename: bundle,
    cachedData: readIfThere(codeFile),
  });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(bundle), module, bundle, dirname(bundle));
  return { ...(module.exports as Program), script };
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
