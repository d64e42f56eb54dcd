import { type Severity, severities } from '../../model/vocabulary.ts';
import type { Phrasebook } from '../../wording/phrasebook.ts';

type CountedIssue = { severity: Severity; more?: number | undefined };

/** Problems of the given severities, with those that an issue stands for. */
export function countProblems(
  issues: readonly CountedIssue[],
  wanted: readonly Severity[] = severities,
): number {
  return issues.reduce(
    (sum, { severity, more }) => sum + (wanted.includes(severity) ? 1 + (more ?? 0) : 0),
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
