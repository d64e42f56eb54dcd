import type { ChannelReader } from './channel-reader.ts';
import { configError } from './config-error.ts';
import type { Session } from './session.ts';

/**
 * `channels.hours` or `channels.minimumSpend` of plan.yaml by channel id.
 * @throws PlanError where two names of one channel contradict each other
 */
export function amountsByChannel(
  key: 'hours' | 'minimumSpend',
  { configuration, phrasebook }: Session,
  read: ChannelReader,
): Map<string, number> {
  const amounts = new Map<string, number>();
  for (const [name, value] of Object.entries(configuration.config.channels?.[key] ?? {})) {
    const [id] = read(`channels.${key}`, undefined, [name]);
    if (amounts.has(id!))
      throw configError(
        configuration,
        phrasebook.say('cli.error.amount-twice', { key, value: name, channel: id! }),
        phrasebook.say('cli.error.amount-twice-hint'),
      );
    amounts.set(id!, value);
  }
  return amounts;
}
