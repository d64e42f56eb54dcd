import inquirer from 'inquirer';
import { stripControls } from '../../report/text/strip-controls.ts';
import type { Phrasebook } from '../../wording/phrasebook.ts';

export interface Choice<T> {
  value: T;
  name: string;
  /** What stays on the screen once it is chosen; absent = the name. */
  short?: string;
}

/** A conversation with the person at the terminal; stopping it (Ctrl-C) throws `ExitPromptError`. */
export interface Questions {
  /** @param first the choice that Enter takes; absent = the topmost */
  choose<T>(message: string, choices: readonly Choice<T>[], first?: T): Promise<T>;
  /** A text of at least one visible character, without spaces around it. */
  write(message: string): Promise<string>;
  /** Lines between two questions, safe for a terminal; leading spaces stay. */
  show(...lines: string[]): void;
}

/** Choices that fit on a terminal of 24 lines together with what stands above them. */
const pageSize = 12;

/** Asks on standard error, because standard output belongs to the plan. */
export function openQuestions({ say }: Pick<Phrasebook, 'say'>): Questions {
  const ask = inquirer.createPromptModule({ output: process.stderr });
  const keys = say('cli.prompt.keys');
  return {
    async choose<T>(message: string, choices: readonly Choice<T>[], first?: T): Promise<T> {
      const { answer } = await ask<{ answer: T }>([
        {
          type: 'select',
          name: 'answer',
          message: stripControls(message),
          choices: choices.map((choice) => ({ short: choice.name, ...choice })),
          ...(first !== undefined && { default: first }),
          pageSize,
          loop: false,
          theme: { style: { keysHelpTip: () => keys } },
        },
      ]);
      return answer;
    },
    async write(message) {
      const { answer } = await ask<{ answer: string }>([
        {
          type: 'input',
          name: 'answer',
          message: stripControls(message),
          validate: (text: string) => text.trim() !== '' || say('cli.prompt.empty'),
        },
      ]);
      return answer.trim();
    },
    show(...lines) {
      for (const line of lines) {
        const indent = /^ */.exec(line)![0];
        process.stderr.write(`${indent}${stripControls(line)}\n`);
      }
    },
  };
}
