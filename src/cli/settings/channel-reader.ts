import { PlanError } from '../../errors.ts';
import type { Observations } from '../../model/observations.ts';
import type { Session } from './session.ts';

/** Reads names of channels as ids: those of an option, joined by commas, else those of plan.yaml. */
export type ChannelReader = (
  option: string,
  flag: string | undefined,
  config: readonly string[] | undefined,
) => string[];

/** @throws PlanError for a name that is neither known nor in the data */
export function channelReader({ resolvers, phrasebook }: Session, observations: Observations): ChannelReader {
  const observed = new Set(observations.channels.map(({ id }) => id));
  return (option, flag, config) => {
    const names =
      flag
        ?.split(',')
        .map((name) => name.trim())
        .filter(Boolean) ??
      config ??
      [];
    const ids = names.map((name) => {
      const { id, known, nearest } = resolvers.channel(name);
      if (known || observed.has(id)) return id;
      throw new PlanError('unknown-name', phrasebook.say('cli.error.channel', { option, value: name }), {
        hint: nearest
          ? phrasebook.say('cli.error.channel-near', { nearest })
          : phrasebook.say('cli.error.channel-hint'),
      });
    });
    return [...new Set(ids)];
  };
}
