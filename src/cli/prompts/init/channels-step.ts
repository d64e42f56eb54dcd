import { families } from '../../../model/vocabulary.ts';
import { stripControls } from '../../../report/text/strip-controls.ts';
import type { Step } from '../flow/flow.ts';
import { namesSchema } from '../flow/names-schema.ts';
import type { Choice, Heading } from '../questions.ts';
import type { InitAnswers } from './init-answers.ts';
import type { InitContext } from './init-context.ts';
import type { TablesSeen } from './look-at-tables.ts';

/** Ticked where nothing tells: what most brands begin with. source: assumption */
const usual = ['website', 'email-newsletter', 'instagram'];

/** Which channels are in use: the known ones by family, and those that only the tables name. */
export function channelsStep({ session, tables, look }: InitContext): Step<InitAnswers, 'channels'> {
  const { knowledge, resolvers, configuration, phrasebook } = session;
  const { say, language } = phrasebook;
  const isKnown = (id: string) => knowledge.channels.some((channel) => channel.id === id);
  return {
    id: 'channels',
    flag: '--answer channels=ID,ID',
    schema: namesSchema(say('cli.init.expected.names'))
      .transform((names) => [...new Set(names.map((name) => resolvers.channel(name).id))])
      .superRefine((ids, context) => {
        // What a table names that is not understood yet cannot be known.
        if (tables.unknown.length > 0) return;
        const strange = ids.find((id) => !isKnown(id) && !tables.channels.some((one) => one.id === id));
        if (strange === undefined) return;
        const { nearest } = resolvers.channel(strange);
        const message = nearest
          ? say('cli.init.expected.channel-near', { value: strange, nearest })
          : say('cli.init.expected.channel', { value: strange });
        context.addIssue({ code: 'custom', message });
      }),
    async ask(questions, answers) {
      const seen = await look(answers.columns);
      const before = configuration.config.channels?.active?.map((name) => resolvers.channel(name).id);
      const ticked = answers.channels ?? before ?? (seen.understood ? seen.inUse : usual);
      // Without tables the channels named here are all that there is to plan.
      const least = seen.understood ? 0 : 1;
      return questions.chooseSeveral(say('cli.init.channels'), choices(seen), ticked, least);
    },
  };

  function choices(seen: TablesSeen): (Choice<string> | Heading)[] {
    const own = seen.channels.filter(({ id }) => !isKnown(id));
    return [
      ...(own.length === 0 ? [] : [{ heading: say('cli.init.channels-own') }]),
      ...own.map(({ id, name }) => ({ value: id, name: stripControls(name) })),
      ...families.flatMap((family) => [
        { heading: say(`term.family.${family}`) },
        ...knowledge.channels
          .filter((channel) => channel.family === family)
          .map(({ id, name }) => ({ value: id, name: name[language] })),
      ]),
    ];
  }
}
