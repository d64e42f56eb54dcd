import type { PlanError } from '../errors.ts';
import type { Phrasebook } from '../wording/phrasebook.ts';
import { issueText, placeText } from './issue-text.ts';
import { groupIssues } from './phrases/group-issues.ts';
import { countProblems } from './phrases/problems-phrase.ts';
import { stripControls } from './text/strip-controls.ts';
import { wrapText } from './text/wrap-text.ts';

/** Problems shown below an error; the rest is counted. */
const issueLimit = 10;

/**
 * A problem that the user can mend, for standard error: what, where, what to do, then the problems of the
 * data that were found on the way, in lines of at most `width` columns, or as long as they are without an end to it.
 * A path is never broken. Safe for a terminal, no stack, newline at the end.
 */
export function errorText(error: PlanError, { say }: Pick<Phrasebook, 'say'>, width: number): string {
  const place = error.place === undefined ? '' : placeText(error.place);
  const issues = groupIssues(error.issues);
  const below = [
    ...(place === '' || error.message.includes(place) ? [] : [say('report.error.place', { place })]),
    ...(error.hint === undefined ? [] : [`→ ${error.hint}`]),
    ...issues.slice(0, issueLimit).map((issue) => issueText(issue, say(`term.severity.${issue.severity}`))),
    ...(issues.length > issueLimit ? [`(+${countProblems(issues.slice(issueLimit))})`] : []),
  ];
  const message = say('report.error.message', { message: stripControls(error.message) });
  return [
    ...wrapText(message, width, '    ', 'keep'),
    ...below.flatMap((line) =>
      wrapText(stripControls(line), width - 2, '  ', 'keep').map((part) => `  ${part}`),
    ),
    '',
  ].join('\n');
}
