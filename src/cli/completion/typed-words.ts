import type { Command, Option } from 'commander';

/** What stands before the cursor. */
export interface TypedWords {
  /** The command, or the program while none is named; undefined after a name that is none. */
  command: Command | undefined;
  /** Options so far, as a command gets them. */
  flags: Record<string, string | string[] | boolean>;
  arguments: string[];
  /** The option whose value the next word is. */
  awaits: Option | undefined;
  /** After `--`, where nothing is an option. */
  onlyArguments: boolean;
}

/** Reads the words after the name of the program and before the one at the cursor. Never throws: people are not done yet. */
export function readTypedWords(program: Command, words: readonly string[]): TypedWords {
  const typed: TypedWords = {
    command: program,
    flags: {},
    arguments: [],
    awaits: undefined,
    onlyArguments: false,
  };
  for (const word of words) {
    if (typed.awaits) {
      enter(typed, typed.awaits, word);
      typed.awaits = undefined;
    } else if (!typed.onlyArguments && word === '--') typed.onlyArguments = true;
    else if (!typed.onlyArguments && /^-./.test(word)) readOption(typed, word);
    else if (typed.command === program)
      typed.command = program.commands.find((command) => command.name() === word);
    else typed.arguments.push(word);
  }
  return typed;
}

function readOption(typed: TypedWords, word: string): void {
  const at = word.startsWith('--') ? word.indexOf('=') : -1;
  const name = at < 0 ? word : word.slice(0, at);
  const option = findOption(typed.command, name);
  if (!option) return;
  const takesValue = option.required || option.optional;
  if (!takesValue) typed.flags[option.attributeName()] = !option.negate;
  else if (at >= 0) enter(typed, option, word.slice(at + 1));
  else typed.awaits = option;
}

function enter({ flags }: TypedWords, option: Option, value: string): void {
  const name = option.attributeName();
  const before = flags[name];
  flags[name] = isRepeatable(option) ? [...(Array.isArray(before) ? before : []), value] : value;
}

export function findOption(command: Command | undefined, name: string): Option | undefined {
  return command?.options.find(({ long, short }) => name === long || name === short);
}

/** Only options that collect their values read them themselves. */
export function isRepeatable(option: Option): boolean {
  return option.parseArg !== undefined;
}
