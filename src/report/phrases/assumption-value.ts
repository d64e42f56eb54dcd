import type { Analysis } from '../../model/analysis.ts';
import type { Phrasebook } from '../../wording/phrasebook.ts';

type Value = Analysis['method']['assumptions'][number]['value'];

/** The value of an assumption as a reader sees it; undefined where the assumption has none. */
export function assumptionValue(value: Value, phrasebook: Phrasebook): string | undefined {
  if (value === null) return undefined;
  return typeof value === 'number' ? phrasebook.say('report.value.number', { number: value }) : value;
}
