import type { PlanError } from '../errors.ts';
import { issueText, placeText } from './issue-text.ts';
import { stripControls } from './text/strip-controls.ts';

/** Problems shown below an error; the rest is counted. */
const issueLimit = 10;

/**
 * A problem that the user can mend, for standard error: what, where, what to do, then the problems of the
 * data that were found on the way. Safe for a terminal, no stack, newline at the end.
 */
export function errorText(error: PlanError): string {
  const place = error.place === undefined ? '' : placeText(error.place);
  const below = [
    ...(place === '' || error.message.includes(place) ? [] : [`at ${place}`]),
    ...(error.hint === undefined ? [] : [`→ ${error.hint}`]),
    ...error.issues.slice(0, issueLimit).map((issue) => issueText(issue)),
    ...(error.issues.length > issueLimit ? [`(+${error.issues.length - issueLimit})`] : []),
  ];
  return [
    `error: ${stripControls(error.message)}`,
    ...below.map((line) => `  ${stripControls(line)}`),
    '',
  ].join('\n');
}
