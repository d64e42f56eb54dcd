import type { ShownIssue } from '../issue-text.ts';

/** Problems of one kind in one column of a file that are shown one by one. */
const usualLimit = 3;

/**
 * The issues in their order, of one kind in one column of a file the first three or `limit`; the last of them counts the others, and what
 * those count in turn.
 */
export function groupIssues<Issue extends ShownIssue & { code: string }>(
  issues: readonly Issue[],
  limit = usualLimit,
): Issue[] {
  const kinds = new Map<string, Issue[]>();
  for (const issue of issues) {
    const key = JSON.stringify([issue.file, issue.code, issue.severity, issue.field ?? issue.column]);
    kinds.set(key, [...(kinds.get(key) ?? []), issue]);
  }
  const shown = new Map<Issue, Issue>();
  for (const kind of kinds.values()) {
    const first = kind.slice(0, limit);
    for (const issue of first) shown.set(issue, issue);
    const others = kind.slice(limit);
    const more = others.reduce((sum, issue) => sum + 1 + (issue.more ?? 0), 0);
    const last = first.at(-1)!;
    if (more > 0) shown.set(last, { ...last, more: (last.more ?? 0) + more });
  }
  return issues.flatMap((issue) => shown.get(issue) ?? []);
}
