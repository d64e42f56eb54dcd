import { type ErrorCode, PlanError } from '../errors.ts';
import type { Issue } from '../model/issue.ts';
import type { Say } from './read-settings.ts';

/** An error in an input; its sentences are `error.<id>` and `error.<id>.hint`, filled with the values and the place. */
export function inputError(
  say: Say,
  code: ErrorCode,
  id: string,
  place: { file: string; line?: number; column?: number },
  values: Record<string, string | number> = {},
  details: { issues?: readonly Issue[]; cause?: unknown } = {},
): PlanError {
  const all = { ...place, ...values };
  return new PlanError(code, say(`error.${id}`, all), {
    hint: say(`error.${id}.hint`, all),
    place,
    ...details,
  });
}
