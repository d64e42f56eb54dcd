import type { Command, Help } from 'commander';
import type { Phrasebook } from '../../wording/phrasebook.ts';

/**
 * A page of help that teaches: what the command is for, its usage, examples to copy, then options by group and
 * commands. The examples of a command are a message of its own; the program has its first steps.
 */
export function helpPage(command: Command, helper: Help, phrasebook: Phrasebook): string {
  const width = helper.helpWidth ?? 80;
  const examples = command.parent ? `cli.${command.name()}.examples` : 'cli.help.start';

  const groups = helper.groupItems([...command.options], helper.visibleOptions(command), (option) => {
    return option.helpGroupHeading ?? phrasebook.say('cli.option.other-group');
  });
  const commands = helper.visibleCommands(command).map((one): Item => {
    return [one.name(), one.summary()];
  });
  const options = [...groups].map(([group, members]) => {
    const items = members.map((one): Item => [helper.optionTerm(one), helper.optionDescription(one)]);
    return section(group, items, helper);
  });
  return [
    `${helper.boxWrap(command.description(), width)}\n`,
    `${phrasebook.say('cli.help.usage', { usage: helper.commandUsage(command) })}\n`,
    ...(phrasebook.has(examples) ? [`${phrasebook.say(examples).trimEnd()}\n`] : []),
    ...(commands.length > 0 ? [section(phrasebook.say('cli.help.commands'), commands, helper)] : []),
    ...options,
    ...(commands.length > 0 ? [`${phrasebook.say('cli.help.more')}\n`] : []),
  ].join('\n');
}

type Item = [term: string, text: string];

function section(heading: string, items: readonly Item[], helper: Help): string {
  const termWidth = Math.max(...items.map(([term]) => term.length));
  return [heading, ...items.map(([term, text]) => helper.formatItem(term, termWidth, text, helper))]
    .map((line) => `${line}\n`)
    .join('');
}
