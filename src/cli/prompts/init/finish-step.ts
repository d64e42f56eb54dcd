import { basename } from 'node:path';
import * as z from 'zod';
import { changeLines } from '../files/change-lines.ts';
import type { Step } from '../flow/flow.ts';
import { finishes, type InitAnswers } from './init-answers.ts';
import type { InitContext } from './init-context.ts';

/** Shows what would be written, and asks whether to write it and to make the plan. */
export function finishStep({ session, changes }: InitContext): Step<InitAnswers, 'finish'> {
  const { phrasebook } = session;
  const { say, list } = phrasebook;
  return {
    id: 'finish',
    flag: '--answer finish=plan|write',
    schema: z.enum(finishes),
    async ask(questions, answers) {
      // It is the last step, so that all others are answered.
      const planned = await changes(answers as InitAnswers);
      if (planned.length === 0) {
        questions.show(say('cli.init.unchanged'));
        return questions.choose(say('cli.init.finish-unchanged'), [
          { value: 'plan', name: say('cli.init.unchanged-plan') },
          { value: 'write', name: say('cli.init.unchanged-write') },
        ]);
      }
      questions.show(...changeLines(planned, phrasebook));
      const files = list(planned.map(({ path }) => basename(path)));
      const choices = finishes.map((value) => ({ value, name: say(`cli.init.finishes.${value}`) }));
      return questions.choose(say('cli.init.finish', { files }), choices);
    },
  };
}
