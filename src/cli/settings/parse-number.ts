import { PlanError } from '../../errors.ts';
import type { Phrasebook } from '../../wording/phrasebook.ts';

/** @param shown the value as it was typed @throws PlanError for anything but digits, or a number below `least` */
export function wholeNumber(
  option: string,
  text: string | undefined,
  least: number,
  phrasebook: Phrasebook,
  shown = text,
): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (/^\d{1,9}$/.test(text) && value >= least) return value;
  throw new PlanError('usage', phrasebook.say('cli.error.number', { option, value: shown!, least }));
}

/**
 * An amount of hours or money, ≥ 0, with a decimal point.
 * @param shown the value as it was typed
 * @throws PlanError for anything else
 */
export function amount(
  option: string,
  text: string | undefined,
  phrasebook: Phrasebook,
  shown = text,
): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,12}(\.\d{1,9})?$/.test(text)) return Number(text);
  throw new PlanError('usage', phrasebook.say('cli.error.amount', { option, value: shown! }));
}
