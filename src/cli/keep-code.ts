import { writeFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { codeFile, loadProgram } from './load-program.ts';

/**
 * Runs one command line and keeps the bytecode of all that it needed for later starts. For the build alone, in a
 * process of its own because it prints what the command prints.
 */
// V8 throws bytecode away that was not used for a while, and would keep another part of it from one build to the next.
setFlagsFromString('--no-flush-bytecode');
const { run, script } = loadProgram();
run(process.argv.slice(2), globalThis.OPTICHANNEL_VERSION).then((code) => {
  if (code !== 0) throw new Error(`plan ${process.argv.slice(2).join(' ')} ended with ${code}`);
  // Bytecode is only taken by a V8 with the same flags.
  setFlagsFromString('--flush-bytecode');
  writeFileSync(codeFile, script.createCachedData());
});
