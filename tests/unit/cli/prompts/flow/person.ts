import { WentBack } from '../../../../../src/cli/prompts/flow/went-back.ts';
import type { Choice, FlowQuestions, Heading } from '../../../../../src/cli/prompts/questions.ts';

/** Takes what is offered. */
export const enter = Symbol('Enter');
/** Takes the question back. */
export const back = Symbol('Escape');
/** Stops the program, as Ctrl-C does at a terminal. */
export const stop = Symbol('Ctrl-C');

/** Whoever stops at a prompt leaves it with an error of this name. */
class Stopped extends Error {
  override readonly name = 'ExitPromptError';
}

/**
 * A person who gives these answers in turn, at a keyboard that lets nothing else through: a choice has to be on
 * offer, a text has to pass its check. `heard` holds every question and line, `left` the answers not yet given.
 */
export function person(...answers: unknown[]) {
  const heard: string[] = [];

  function next<T>(message: string, offered: T): unknown {
    heard.push(message);
    if (answers.length === 0) throw new Error(`no answer to: ${message}`);
    const answer = answers.shift();
    if (answer === back) throw new WentBack();
    if (answer === stop) throw new Stopped();
    return answer === enter ? offered : answer;
  }
  function chosen<T>(value: unknown, choices: readonly (Choice<T> | Heading)[], message: string): T {
    const choice = choices.find((one) => 'value' in one && one.value === value);
    if (!choice || 'heading' in choice) throw new Error(`${String(value)} is no choice of: ${message}`);
    return choice.value;
  }

  const questions: FlowQuestions = {
    async choose<T>(message: string, choices: readonly Choice<T>[], first = choices[0]!.value): Promise<T> {
      return chosen(next(message, first), choices, message);
    },
    async chooseSeveral<T>(
      message: string,
      choices: readonly (Choice<T> | Heading)[],
      ticked: readonly T[] = [],
      least = 0,
    ): Promise<T[]> {
      const values = next(message, ticked) as unknown[];
      if (values.length < least) throw new Error(`too few for: ${message}`);
      return values.map((value) => chosen(value, choices, message));
    },
    async write(message, { initial = '', check } = {}) {
      const text = String(next(message, initial)).trim();
      const problem = check ? check(text) : text === '' ? 'empty' : undefined;
      if (problem) throw new Error(`${problem}: ${message}`);
      return text;
    },
    async number(message, { initial, least = 0, whole = false } = {}) {
      const value = Number(next(message, initial));
      if (!(value >= least) || (whole && !Number.isInteger(value)))
        throw new Error(`${value} is no answer to: ${message}`);
      return value;
    },
    async confirm(message, first = true) {
      return next(message, first) as boolean;
    },
    show: (...lines) => void heard.push(...lines),
  };
  return { questions, heard, left: answers };
}
