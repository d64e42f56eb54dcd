import inquirer from 'inquirer';
import { stripControls } from '../../report/text/strip-controls.ts';
import type { Phrasebook } from '../../wording/phrasebook.ts';
import { noteLine } from '../io/console.ts';
import { escapeSignal } from '../io/escape-signal.ts';
import { WentBack } from './flow/went-back.ts';

export interface Choice<T> {
  value: T;
  name: string;
  /** What stays on the screen once it is chosen; absent = the name. */
  short?: string;
}

/** A line between choices that says what the next ones have in common. */
export interface Heading {
  heading: string;
}

export interface WriteOptions {
  /** What Enter takes, shown beside the question. An empty text, typed by deleting it, is then an answer. */
  initial?: string;
  /** A sentence on what is wrong with a text; undefined when it is fine. Without: any visible character will do. */
  check?: (text: string) => string | undefined;
}

export interface NumberOptions {
  /** What Enter takes; absent = nothing, and the question is asked until a number is given. */
  initial?: number;
  /** Smallest number that is an answer; absent = 0. */
  least?: number;
  /** Only whole numbers are answers; absent = false. */
  whole?: boolean;
}

/**
 * A conversation with the person at the terminal. Every question throws `ExitPromptError` when it is stopped
 * (Ctrl-C), and `WentBack` on Escape where the conversation was opened for going back.
 */
export interface Questions {
  /** @param first the choice that Enter takes; absent = the topmost */
  choose<T>(message: string, choices: readonly Choice<T>[], first?: T): Promise<T>;
  /** A text without spaces around it; without options one of at least one visible character. */
  write(message: string, options?: WriteOptions): Promise<string>;
  /** Lines between two questions, safe for a terminal; leading spaces stay. */
  show(...lines: string[]): void;
}

/** What the steps of a flow may ask, too. */
export interface FlowQuestions extends Questions {
  /**
   * Any number of the choices, in the order in which they are offered.
   * @param ticked values that Enter takes
   * @param least how many have to be ticked; absent = 0
   */
  chooseSeveral<T>(
    message: string,
    choices: readonly (Choice<T> | Heading)[],
    ticked?: readonly T[],
    least?: number,
  ): Promise<T[]>;
  /** A number with a decimal point or comma. */
  number(message: string, options?: NumberOptions): Promise<number>;
  /** @param first what Enter says; absent = yes */
  confirm(message: string, first?: boolean): Promise<boolean>;
}

/** Choices that fit on a terminal of 24 lines together with what stands above them. */
const pageSize = 12;

/**
 * Asks on standard error, because standard output belongs to the plan.
 * @param options.back Escape takes the question back and throws `WentBack`; absent = Escape does nothing
 */
export function openQuestions(
  { say }: Pick<Phrasebook, 'say'>,
  { back = false }: { back?: boolean } = {},
): FlowQuestions {
  const { select, checkbox, input } = prompts();
  const theme = (keys: string) => ({
    style: { keysHelpTip: () => [say(keys), ...(back ? [say('cli.flow.escape')] : [])].join(', ') },
  });

  async function choose<T>(message: string, choices: readonly Choice<T>[], first?: T): Promise<T> {
    const config = {
      message: stripControls(message),
      choices: choices.map(shown),
      ...(first !== undefined && { default: first }),
      pageSize,
      loop: false,
      theme: theme('cli.prompt.keys'),
    };
    return ask((context) => select<T>(config, context), back);
  }

  async function write(message: string, { initial, check }: WriteOptions = {}): Promise<string> {
    const complaint = check ?? ((text: string) => (text === '' ? say('cli.prompt.empty') : undefined));
    const config = {
      message: stripControls(message),
      ...(initial !== undefined && { default: initial }),
      validate: (text: string) => complaint(text.trim()) ?? true,
    };
    const text = await ask((context) => input<string>(config, context), back);
    return text.trim();
  }

  return {
    choose,
    write,
    async chooseSeveral<T>(
      message: string,
      choices: readonly (Choice<T> | Heading)[],
      ticked: readonly T[] = [],
      least = 0,
    ): Promise<T[]> {
      const config = {
        message: stripControls(message),
        choices: choices.map((choice) =>
          'heading' in choice
            ? new inquirer.Separator(stripControls(choice.heading))
            : { ...shown(choice), checked: ticked.includes(choice.value) },
        ),
        validate: (chosen: readonly unknown[]) => chosen.length >= least || say('cli.flow.tick', { least }),
        pageSize,
        loop: false,
        theme: theme('cli.flow.keys'),
      };
      return ask((context) => checkbox<T[]>(config, context), back);
    },
    async number(message, { initial, least = 0, whole = false } = {}) {
      const numberOf = (text: string) => (text === '' ? Number.NaN : Number(text.replace(',', '.')));
      const isAnswer = (value: number) => value >= least && (!whole || Number.isInteger(value));
      const text = await write(message, {
        ...(initial !== undefined && { initial: String(initial) }),
        check: (text) =>
          isAnswer(numberOf(text)) && Number.isFinite(numberOf(text))
            ? undefined
            : say(whole ? 'cli.flow.whole-number' : 'cli.flow.number', { least }),
      });
      return numberOf(text);
    },
    confirm: (message, first = true) =>
      choose(
        message,
        [
          { value: true, name: say('cli.prompt.yes') },
          { value: false, name: say('cli.prompt.no') },
        ],
        first,
      ),
    show: (...lines) => lines.forEach(noteLine),
  };
}

/** A choice as the terminal may show it: names come from files. */
function shown<T>({ value, name, short = name }: Choice<T>): Choice<T> {
  return { value, name: stripControls(name), short: stripControls(short) };
}

type Prompt = <T>(config: object, context: Context) => Promise<T>;

/** The prompts themselves, because those of a module cannot be told what to leave on the screen. */
function prompts(): Record<'select' | 'checkbox' | 'input', Prompt> {
  return inquirer.createPromptModule().prompts as unknown as ReturnType<typeof prompts>;
}

/** What inquirer is told beside the question. */
interface Context {
  output: NodeJS.WriteStream;
  signal?: AbortSignal;
  clearPromptOnDone?: boolean;
}

/** One question, which Escape takes off the screen again where going back is possible. */
async function ask<T>(prompt: (context: Context) => Promise<T>, back: boolean): Promise<T> {
  const output = process.stderr;
  if (!back) return prompt({ output });
  const { signal, stop } = escapeSignal();
  try {
    return await prompt({
      output,
      signal,
      // Read when the question ends: what was answered stays, what was taken back goes.
      get clearPromptOnDone() {
        return signal.aborted;
      },
    });
  } catch (error) {
    throw signal.aborted ? new WentBack() : error;
  } finally {
    stop();
  }
}
