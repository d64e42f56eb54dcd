import type { Command } from 'commander';
import { argumentValues } from './argument-values.ts';
import { beginningWith, type Candidate, type Completions, nothing } from './completions.ts';
import type { KnownNames } from './known-names.ts';
import { optionValues } from './option-values.ts';
import { findOption, isRepeatable, readTypedWords, type TypedWords } from './typed-words.ts';

/**
 * What could stand at the cursor of a command line.
 * @param words after the name of the program, without quotes; the last one is at the cursor, maybe empty
 * @param namesFor the names to choose from, given the options and arguments that stand there already
 */
export async function completeWords(
  program: Command,
  words: readonly string[],
  namesFor: (typed: TypedWords) => KnownNames,
): Promise<Completions> {
  const typed = readTypedWords(program, words.slice(0, -1));
  const word = words.at(-1) ?? '';
  const { command } = typed;
  if (command === undefined) return nothing;
  if (typed.awaits) return completeValue(typed.awaits.long, word, namesFor(typed));
  if (!typed.onlyArguments && word.startsWith('-') && word !== '-') {
    const at = word.indexOf('=');
    if (at < 0) return { candidates: beginningWith(word, optionsOf(command, typed)) };
    const found = await completeValue(
      findOption(command, word.slice(0, at))?.long,
      word.slice(at + 1),
      namesFor(typed),
    );
    const lead = word.slice(0, at + 1);
    return { ...found, candidates: found.candidates.map((one) => ({ ...one, value: lead + one.value })) };
  }
  const isCommand = command === program || (command.name() === 'help' && typed.arguments.length === 0);
  if (isCommand) return { candidates: beginningWith(word, commandNames(program)) };
  if (command.registeredArguments.length === 0) return nothing;
  return argumentValues(command.name(), typed.arguments.length)(word, namesFor(typed));
}

async function completeValue(
  long: string | undefined,
  typed: string,
  names: KnownNames,
): Promise<Completions> {
  return long === undefined ? nothing : optionValues(long)(typed, names);
}

function commandNames(program: Command): Candidate[] {
  return program.commands.map((command) => ({ value: command.name(), note: command.summary() }));
}

/** Those that are not given yet, or may be given again. */
function optionsOf(command: Command, { flags }: TypedWords): Candidate[] {
  return command
    .createHelp()
    .visibleOptions(command)
    .filter((option) => isRepeatable(option) || !(option.attributeName() in flags))
    .flatMap(({ long, description }) => (long ? [{ value: long, note: description }] : []));
}
