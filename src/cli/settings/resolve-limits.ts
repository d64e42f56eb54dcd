import type { PlanLimits } from '../../planning/plan-settings.ts';
import type { MethodFlags } from '../flags.ts';
import { amount, wholeNumber } from './parse-number.ts';
import type { Session } from './session.ts';

/** What the team and the purse allow: options, else `capacity` of plan.yaml. */
export function resolveLimits(flags: MethodFlags, { configuration, phrasebook }: Session): PlanLimits {
  const capacity = configuration.config.capacity ?? {};
  return {
    channels: wholeNumber('--max-channels', flags.maxChannels, 1, phrasebook) ?? capacity.channels,
    hours: amount('--hours', flags.hours, phrasebook) ?? capacity.hours,
    budget: amount('--budget', flags.budget, phrasebook) ?? capacity.budget,
  };
}
