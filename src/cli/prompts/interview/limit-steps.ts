import * as z from 'zod';
import type { Step, Steps } from '../flow/flow.ts';
import type { InterviewAnswers } from './interview-answers.ts';
import type { InterviewContext } from './interview-context.ts';

/** What the team can do: channels, and hours a week; both may be left open. */
export function limitSteps({ session }: InterviewContext): Steps<InterviewAnswers> {
  const { say } = session.phrasebook;
  const { capacity } = session.configuration.config;
  const channels = limitStep('max-channels', z.int().min(1).max(1000), capacity?.channels);
  const hours = limitStep('hours', z.number().min(0).max(10_000), capacity?.hours);
  return [channels, hours];

  function limitStep<Id extends 'max-channels' | 'hours'>(
    id: Id,
    limit: z.ZodType<number>,
    known: number | undefined,
  ): Step<InterviewAnswers, Id> {
    const limitOf = (text: string) => (text === '' ? null : Number(text.replace(',', '.')));
    const schema = limit.nullable();
    return {
      id,
      flag: `--answer ${id}=N|null`,
      schema,
      async ask(questions, answers) {
        const before = Object.hasOwn(answers, id) ? (answers[id] as number | null) : (known ?? null);
        const text = await questions.write(say(`cli.interview.${id}`), {
          initial: before === null ? '' : String(before),
          check: (text) =>
            schema.safeParse(limitOf(text)).success ? undefined : say(`cli.interview.${id}-wrong`),
        });
        return limitOf(text);
      },
    };
  }
}
