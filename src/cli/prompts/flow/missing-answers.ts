import { PlanError } from '../../../errors.ts';
import type { Phrasebook } from '../../../wording/phrasebook.ts';

/** The error of a flow that has nobody to ask: every missing answer, and how to give it. */
export function missingAnswers(
  steps: readonly { id: string; flag: string }[],
  { say }: Pick<Phrasebook, 'say'>,
): PlanError {
  const flags = steps.map(({ flag }) => flag).join(', ');
  return new PlanError('usage', say('cli.flow.missing', { count: steps.length, flags }), {
    hint: say('cli.flow.missing-hint'),
  });
}
