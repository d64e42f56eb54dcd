import * as z from 'zod';
import type { Step, Steps } from '../flow/flow.ts';
import { namesSchema, splitNames } from '../flow/names-schema.ts';
import { channelsStep } from './channels-step.ts';
import { goalStep } from './goal-step.ts';
import { type InitAnswers, limitKinds } from './init-answers.ts';
import type { InitContext } from './init-context.ts';
import { idOr, withOwn } from './known-or-own.ts';

/** What the plan should weigh, keep and leave. */
export function planSteps(context: InitContext): Steps<InitAnswers> {
  const { session, tables } = context;
  const { knowledge, phrasebook, configuration } = session;
  const { say, language } = phrasebook;
  const { config } = configuration;

  const journey: Step<InitAnswers, 'journey'> = {
    id: 'journey',
    flag: '--answer journey=five-stage',
    schema: idOr(knowledge.journeys, config.journey),
    ask(questions, answers) {
      const known = knowledge.journeys.map(({ id, name, stages }) => ({
        value: id,
        name: say('cli.init.journey-choice', {
          name: name[language],
          stages: stages.map((stage) => stage.name[language]).join(' → '),
        }),
        short: name[language],
      }));
      const first = answers.journey ?? config.journey ?? 'five-stage';
      return questions.choose(say('cli.init.journey'), withOwn(known, config.journey, phrasebook), first);
    },
  };
  const segments: Step<InitAnswers, 'segments'> = {
    id: 'segments',
    flag: '--answer segments="NAME, NAME"',
    schema: namesSchema(say('cli.init.expected.names')).refine((names) => names.length > 0),
    when: ({ columns }) => !tables.understood && Object.keys(columns ?? {}).length === 0,
    async ask(questions, answers) {
      const text = await questions.write(say('cli.init.segments'), {
        initial: (answers.segments ?? [say('cli.init.everyone')]).join(', '),
        check: (names) => (splitNames(names).length > 0 ? undefined : say('cli.init.segments-needed')),
      });
      return splitNames(text);
    },
  };
  const limit: Step<InitAnswers, 'limit'> = {
    id: 'limit',
    flag: `--answer limit=${limitKinds.join('|')}`,
    schema: z.enum(limitKinds),
    ask(questions, answers) {
      const { channels, hours } = config.capacity ?? {};
      const before = limitKinds[(channels === undefined ? 0 : 1) + (hours === undefined ? 0 : 2)]!;
      const choices = limitKinds.map((value) => ({
        value,
        name: say(`cli.init.limits.${value}`),
        short: say(`cli.init.limits-short.${value}`),
      }));
      return questions.choose(say('cli.init.limit'), choices, answers.limit ?? before);
    },
  };
  const most: Step<InitAnswers, 'max-channels'> = {
    id: 'max-channels',
    flag: '--answer max-channels=N',
    schema: z.int().min(1),
    when: (answers) => answers.limit === 'channels' || answers.limit === 'both',
    ask: (questions, answers) =>
      questions.number(say('cli.init.max-channels'), {
        initial: answers['max-channels'] ?? config.capacity?.channels ?? 5,
        least: 1,
        whole: true,
      }),
  };
  const hours: Step<InitAnswers, 'hours'> = {
    id: 'hours',
    flag: '--answer hours=H',
    schema: z.number().min(0).max(10_000),
    when: (answers) => answers.limit === 'hours' || answers.limit === 'both',
    ask: (questions, answers) =>
      questions.number(say('cli.init.hours'), {
        initial: answers.hours ?? config.capacity?.hours ?? 40,
      }),
  };
  return [journey, segments, channelsStep(context), limit, most, hours, goalStep(context)];
}
