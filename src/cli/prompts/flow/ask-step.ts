import { isDeepStrictEqual } from 'node:util';
import type { FlowQuestions } from '../questions.ts';
import { WentBack } from './went-back.ts';

/**
 * Asks the questions of one step. What was said to the first of them, before the program was stopped, is not asked
 * again; Escape takes them back one by one.
 * @param said answers to the first questions of the step, as a draft has them
 * @param save keeps what is said so far, before each further question
 * @throws WentBack on Escape at the first question
 */
export async function askStep<T>(
  ask: (questions: FlowQuestions) => Promise<T>,
  questions: FlowQuestions,
  said: readonly unknown[],
  save: (said: readonly unknown[]) => Promise<void>,
): Promise<T> {
  const known = [...said];
  for (;;)
    try {
      return await ask(rememberAnswers(questions, known, save));
    } catch (error) {
      if (!(error instanceof WentBack) || known.length === 0) throw error;
      known.pop();
      await save(known);
    }
}

/** The same questions, but the first ones are answered by what is known, which grows with every answer. */
function rememberAnswers(
  questions: FlowQuestions,
  known: unknown[],
  save: (said: readonly unknown[]) => Promise<void>,
): FlowQuestions {
  let at = 0;

  async function answer<T>(question: () => Promise<T>, fits: (value: unknown) => boolean): Promise<T> {
    if (at < known.length && fits(known[at])) return known[at++] as T;
    // The files may have changed since: what no longer fits is asked, and all after it.
    known.length = at;
    if (at > 0) await save(known);
    const value = await question();
    known[at++] = value;
    return value;
  }
  const isAmong = (value: unknown, choices: readonly object[]) =>
    choices.some((choice) => 'value' in choice && isDeepStrictEqual(choice.value, value));

  return {
    choose: (message, choices, first) =>
      answer(
        () => questions.choose(message, choices, first),
        (value) => isAmong(value, choices),
      ),
    chooseSeveral: (message, choices, ticked, least) =>
      answer(
        () => questions.chooseSeveral(message, choices, ticked, least),
        (values) => Array.isArray(values) && values.every((value) => isAmong(value, choices)),
      ),
    write: (message, options) =>
      answer(
        () => questions.write(message, options),
        (text) => typeof text === 'string' && options?.check?.(text) === undefined,
      ),
    number: (message, options) =>
      answer(
        () => questions.number(message, options),
        (value) => typeof value === 'number',
      ),
    confirm: (message, first) =>
      answer(
        () => questions.confirm(message, first),
        (value) => typeof value === 'boolean',
      ),
    show: (...lines) => {
      if (at >= known.length) questions.show(...lines);
    },
  };
}
