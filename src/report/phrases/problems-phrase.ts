import { type Severity, severities } from '../../model/vocabulary.ts';
import type { Phrasebook } from '../../wording/phrasebook.ts';

type CountedIssue = { severity: Severity; more?: number | undefined };

/** Problems of the given severities. An error stands for every row it set aside; a warning is one, however often. */
export function countProblems(
  issues: readonly CountedIssue[],
  wanted: readonly Severity[] = severities,
): number {
  return issues.reduce(
    (sum, { severity, more }) =>
      wanted.includes(severity) ? sum + 1 + (severity === 'error' ? (more ?? 0) : 0) : sum,
    0,
  );
}

/** "2 errors, 1 warning, and 3 notes"; empty without issues. */
export function problemsPhrase(issues: readonly CountedIssue[], phrasebook: Phrasebook): string {
  const counted = severities
    .map((severity) => ({ severity, count: countProblems(issues, [severity]) }))
    .filter(({ count }) => count > 0);
  return phrasebook.list(
    counted.map(({ severity, count }) => phrasebook.say(`term.problems.${severity}`, { count })),
  );
}
