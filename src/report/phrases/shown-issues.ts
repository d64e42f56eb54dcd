import type { Analysis } from '../../model/analysis.ts';
import { severities } from '../../model/vocabulary.ts';
import { countProblems } from './problems-phrase.ts';

type Issue = Analysis['issues'][number];

/** Issues that a plan prints in full; a file that is wrong throughout must not bury it. */
const limit = 20;

/** The gravest issues first, and how many problems stand behind those that are not shown. */
export function shownIssues(issues: readonly Issue[]): { shown: Issue[]; hidden: number } {
  const ordered = severities.flatMap((severity) => issues.filter((issue) => issue.severity === severity));
  return { shown: ordered.slice(0, limit), hidden: countProblems(ordered.slice(limit)) };
}
