import { PlanError } from '../../errors.ts';
import { createResolvers } from '../../knowledge/create-resolvers.ts';
import { channelCardText } from '../../report/channel-card-text.ts';
import { channelListText } from '../../report/channel-list-text.ts';
import { terminalLook, writeOut } from '../io/console.ts';
import { loadKnowledge, loadPhrasebook } from '../io/load-knowledge.ts';

/** `plan channels [id]`: the channel knowledge, as a list or as one card with its sources. */
export async function channelsCommand(name: string | undefined, flags: { color?: boolean }): Promise<void> {
  const [knowledge, phrasebook] = await Promise.all([loadKnowledge(), loadPhrasebook('en')]);
  const context = { phrasebook, ...terminalLook(flags), verbose: true };
  if (name === undefined) return writeOut(channelListText(knowledge.channels, context));
  const { id, nearest } = createResolvers(knowledge, knowledge.journeys[0]!).channel(name);
  const channel = knowledge.channels.find((one) => one.id === id);
  if (!channel)
    throw new PlanError(
      'unknown-name',
      phrasebook.say('cli.error.channel', { option: 'plan channels', value: name }),
      {
        hint: nearest
          ? phrasebook.say('cli.error.channel-near', { nearest })
          : phrasebook.say('cli.error.channel-hint'),
      },
    );
  return writeOut(channelCardText(channel, knowledge.sources, context));
}
