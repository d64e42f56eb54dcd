import type { Command } from 'commander';
import { PlanError } from '../../errors.ts';
import { didYouMean } from '../help/did-you-mean.ts';
import { loadPhrasebook } from '../io/load-knowledge.ts';

/**
 * `plan help [command]`: the page of a command, or of the program.
 * @throws PlanError for a command that there is none of
 */
export async function helpCommand(name: string | undefined, program: Command): Promise<void> {
  const command = program.commands.find((known) => known.name() === name);
  if (name === undefined) program.outputHelp();
  else if (command) command.outputHelp();
  else {
    const phrasebook = await loadPhrasebook('en');
    const known = program.commands.map((one) => one.name());
    throw new PlanError('usage', phrasebook.say('cli.help.unknown', { value: name }), {
      hint: didYouMean(name, known, phrasebook),
    });
  }
}
