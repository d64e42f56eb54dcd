import { PlanError } from '../../errors.ts';
import type { PlanConfig } from '../../knowledge/schemas/plan-config.ts';
import type { Phrasebook } from '../../wording/phrasebook.ts';
import type { MethodFlags } from '../flags.ts';
import { didYouMean } from '../help/did-you-mean.ts';
import { amount, wholeNumber } from './parse-number.ts';

/** What can be changed, and the option that it stands for. */
const options = {
  channels: 'maxChannels',
  hours: 'hours',
  budget: 'budget',
  include: 'include',
  exclude: 'exclude',
  active: 'active',
  goal: 'goal',
  scoring: 'scoring',
} as const satisfies Record<string, keyof MethodFlags>;
type Key = keyof typeof options;

/** These name channels: a change adds to those that are named already. */
const lists = new Set<Key>(['include', 'exclude', 'active']);

/**
 * The options of `--what-if "hours=20; exclude=tiktok"`: those of the plan itself, changed.
 * @throws PlanError for a key that cannot be changed, a change that is none, or a value that is not the number it
 * has to be
 */
export function whatIfFlags(
  text: string,
  flags: MethodFlags,
  config: PlanConfig,
  phrasebook: Phrasebook,
): MethodFlags {
  const changed: MethodFlags = { ...flags };
  for (const part of text.split(';')) {
    const at = part.indexOf('=');
    const value = part.slice(at + 1).trim();
    const key = keyOf(part.slice(0, Math.max(0, at)).trim(), text, phrasebook);
    if (value === '')
      throw new PlanError('usage', phrasebook.say('cli.error.what-if', { value: text }), {
        hint: phrasebook.say('cli.error.what-if-hint'),
      });
    checkNumber(key, value, phrasebook);
    changed[options[key]] = lists.has(key) ? [...named(key, changed, config), value].join(',') : value;
  }
  return changed;
}

function keyOf(name: string, text: string, phrasebook: Phrasebook): Key {
  const keys = Object.keys(options) as Key[];
  const key = keys.find((known) => known === name.toLowerCase() || `max-${known}` === name.toLowerCase());
  if (key) return key;
  throw new PlanError('usage', phrasebook.say('cli.error.what-if', { value: text }), {
    hint: didYouMean(name, keys, phrasebook),
  });
}

/** The same numbers as the options take, but the error names what was typed: the option itself was not. */
function checkNumber(key: Key, value: string, phrasebook: Phrasebook): void {
  const typed = `${key}=${value}`;
  if (key === 'channels') wholeNumber('--what-if', value, 1, phrasebook, typed);
  if (key === 'hours' || key === 'budget') amount('--what-if', value, phrasebook, typed);
}

function named(key: Key, flags: MethodFlags, { channels }: PlanConfig): string[] {
  const flag = flags[options[key]] as string | undefined;
  if (flag !== undefined) return [flag];
  return [...(channels?.[key as 'include' | 'exclude' | 'active'] ?? [])];
}
