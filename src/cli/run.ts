import { existsSync } from 'node:fs';
import { CommanderError } from 'commander';
import { PlanError } from '../errors.ts';
import { errorText } from '../report/error-text.ts';
import { stripControls } from '../report/text/strip-controls.ts';
import type { Phrasebook } from '../wording/phrasebook.ts';
import { messageWidth } from './io/console.ts';
import { loadPhrasebook } from './io/load-knowledge.ts';
import { createProgram } from './program.ts';

/**
 * Runs one command line.
 * @returns the exit code: 0 done, 1 a rule is broken, 2 wrong usage, input or configuration,
 * 70 a bug, 130 stopped
 */
export async function run(args: readonly string[], version: string): Promise<number> {
  try {
    const phrasebook = await loadPhrasebook('en');
    endWithStreams(phrasebook);
    const result = { code: 0 };
    if (args[0] === '__complete') {
      const { completeCommand } = await import('./commands/complete.ts');
      // As if for help, which is what gives the words that some shells show beside a candidate.
      await completeCommand(args.slice(1), createProgram(version, phrasebook, result, ['--help']));
      return 0;
    }
    const program = createProgram(version, phrasebook, result, args);
    if (args.length === 0) program.outputHelp();
    else await program.parseAsync([...args], { from: 'user' });
    return result.code;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.code === 'commander.unknownCommand') await offerToAnalyze(args[0]!);
      return error.exitCode === 0 ? 0 : 2;
    }
    if (error instanceof PlanError) {
      process.stderr.write(errorText(error, await loadPhrasebook('en'), messageWidth()));
      return error.exitCode;
    }
    if (error instanceof Error && error.name === 'ExitPromptError') return 130;
    const sentence = (await loadPhrasebook('en')).say('cli.error.bug');
    process.stderr.write(`${sentence}\n${error instanceof Error ? error.stack : String(error)}\n`);
    return 70;
  }
}

/**
 * A reader such as `head` may close the pipe early; that is no error, and what the run finds out is its exit code all
 * the same. A full disk is an error.
 */
function endWithStreams({ say }: Phrasebook): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') return;
      if (stream === process.stdout)
        process.stderr.write(`${say('report.error.message', { message: error.message })}\n`);
      process.exit(2);
    });
}

/** `plan data.csv` is what many try first. */
async function offerToAnalyze(name: string): Promise<void> {
  if (!existsSync(name)) return;
  const hint = (await loadPhrasebook('en')).say('cli.help.file', { file: stripControls(name) });
  process.stderr.write(`  ${hint}\n`);
}
