/** Entry of the program: the quick answer, or the commands. */
import { loadProgram } from './load-program.ts';

const version = globalThis.OPTICHANNEL_VERSION;

const [first, ...rest] = process.argv.slice(2);
if (rest.length === 0 && (first === '--version' || first === '-V')) {
  process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') return;
    process.stderr.write(`error: ${message}\n`);
    process.exitCode = 2;
  });
  process.stdout.write(`${version}\n`);
} else {
  const ends = loadProgram().run(process.argv.slice(2), version);
  ends.then((code) => {
    process.exitCode = code;
  });
}
