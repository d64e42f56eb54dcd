import { PlanError } from '../../errors.ts';
import { type Shell, shells } from '../completion/argument-values.ts';
import { bashScript } from '../completion/scripts/bash-script.ts';
import { fishScript } from '../completion/scripts/fish-script.ts';
import { zshScript } from '../completion/scripts/zsh-script.ts';
import { didYouMean } from '../help/did-you-mean.ts';
import { writeOut } from '../io/console.ts';
import { loadPhrasebook } from '../io/load-knowledge.ts';

const scripts: Readonly<Record<Shell, string>> = { bash: bashScript, zsh: zshScript, fish: fishScript };

/**
 * `plan completion SHELL`: the script that teaches a shell to complete commands, options and names.
 * @throws PlanError for a shell that there is none for
 */
export async function completionCommand(name: string): Promise<void> {
  const shell = shells.find((known) => known === name.toLowerCase());
  if (shell) return writeOut(scripts[shell]);
  const phrasebook = await loadPhrasebook('en');
  throw new PlanError('usage', phrasebook.say('cli.completion.unknown', { value: name }), {
    hint: didYouMean(name, shells, phrasebook),
  });
}
