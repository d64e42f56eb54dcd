import type { z } from 'zod';
import { families } from '../../../model/vocabulary.ts';
import type { Step, Steps } from '../flow/flow.ts';
import { namesSchema } from '../flow/names-schema.ts';
import type { Choice, Heading } from '../questions.ts';
import type { InterviewAnswers } from './interview-answers.ts';
import type { InterviewContext } from './interview-context.ts';

/** Ticked where nothing tells: what most brands begin with. source: assumption */
const usual = ['website', 'email-newsletter', 'instagram'];

/** Which channels are in question: those that the brand is on, and others. */
export function channelSteps({ session }: InterviewContext): Steps<InterviewAnswers> {
  const { knowledge, resolvers, configuration, phrasebook } = session;
  const { say } = phrasebook;
  const schema = channelIdsSchema({ session });

  const inUse: Step<InterviewAnswers, 'in-use'> = {
    id: 'in-use',
    flag: '--answer in-use=ID,ID',
    schema,
    ask(questions, answers) {
      const active = configuration.config.channels?.active?.map((name) => resolvers.channel(name).id);
      const ticked = answers['in-use'] ?? active ?? usual;
      return questions.chooseSeveral(say('cli.interview.in-use'), choices(new Set()), ticked);
    },
  };
  const considered: Step<InterviewAnswers, 'considered'> = {
    id: 'considered',
    flag: '--answer considered=ID,ID',
    schema,
    ask(questions, answers) {
      const inUse = answers['in-use'] ?? [];
      // Without any channel in use, one has to be named: else there is nothing to plan.
      const least = inUse.length === 0 ? 1 : 0;
      const message = say('cli.interview.considered');
      return questions.chooseSeveral(message, choices(new Set(inUse)), answers.considered ?? [], least);
    },
  };
  return [inUse, considered];

  function choices(leftOut: ReadonlySet<string>): (Choice<string> | Heading)[] {
    return families.flatMap((family) => {
      const members = knowledge.channels.filter((one) => one.family === family && !leftOut.has(one.id));
      if (members.length === 0) return [];
      return [
        { heading: say(`term.family.${family}`) },
        ...members.map(({ id, name }) => ({ value: id, name: name[phrasebook.language] })),
      ];
    });
  }
}

/** Channels by any of their names; what comes out are ids. */
export function channelIdsSchema({ session }: Pick<InterviewContext, 'session'>): z.ZodType<string[]> {
  const { knowledge, resolvers, phrasebook } = session;
  const { say } = phrasebook;
  const known = new Set(knowledge.channels.map(({ id }) => id));
  return namesSchema(say('cli.init.expected.names')).transform((names, context) =>
    [...new Set(names)].flatMap((value) => {
      const { id, nearest } = resolvers.channel(value);
      if (known.has(id)) return [id];
      const message = nearest
        ? say('cli.init.expected.channel-near', { value, nearest })
        : say('cli.init.expected.channel', { value });
      context.issues.push({ code: 'custom', message, input: value });
      return [];
    }),
  );
}
