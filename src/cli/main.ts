/** Entry of the program: the quick answer, or the commands; the only place that catches. */
const version = globalThis.OPTICHANNEL_VERSION;

const [first, ...rest] = process.argv.slice(2);
if (rest.length === 0 && (first === '--version' || first === '-V')) process.stdout.write(`${version}\n`);
else {
  const { run } = await import('./run.ts');
  process.exitCode = await run(process.argv.slice(2), version);
}
