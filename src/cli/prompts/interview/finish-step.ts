import { basename } from 'node:path';
import * as z from 'zod';
import { changeLines } from '../files/change-lines.ts';
import type { Step } from '../flow/flow.ts';
import { finishes, type InterviewAnswers } from './interview-answers.ts';
import type { InterviewContext } from './interview-context.ts';

/** Shows what would be written, and asks whether to write it and to make the plan. */
export function finishStep({ session, changes }: InterviewContext): Step<InterviewAnswers, 'finish'> {
  const { phrasebook } = session;
  const { say, list } = phrasebook;
  return {
    id: 'finish',
    flag: '--answer finish=plan|write',
    schema: z.enum(finishes),
    async ask(questions, answers) {
      // It is the last step, so that all others are answered.
      const planned = await changes(answers as InterviewAnswers);
      if (planned.length > 0) questions.show(...changeLines(planned, phrasebook));
      const files = list(planned.map(({ path }) => basename(path)));
      const message =
        planned.length > 0 ? say('cli.init.finish', { files }) : say('cli.init.finish-unchanged');
      const choices = finishes.map((value) => ({ value, name: say(`cli.interview.finishes.${value}`) }));
      return questions.choose(message, choices, answers.finish);
    },
  };
}
