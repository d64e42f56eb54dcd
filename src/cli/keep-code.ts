import { writeFileSync } from 'node:fs';
import { codeFile, loadProgram } from './load-program.ts';

/**
 * Runs one command line and keeps the bytecode of all that it needed for later starts. For the build alone, in a
 * process of its own because it prints what the command prints.
 */
const { run, script } = loadProgram();
const code = await run(process.argv.slice(2), globalThis.OPTICHANNEL_VERSION);
if (code !== 0) throw new Error(`plan ${process.argv.slice(2).join(' ')} ended with ${code}`);
writeFileSync(codeFile, script.createCachedData());
