import type { Issue } from '../model/issue.ts';
import type { Severity } from '../model/vocabulary.ts';
import type { Say } from './read-settings.ts';

/** Where a problem is. */
export interface Place {
  /** Absent: it is about no single file. */
  file?: string | undefined;
  line?: number | undefined;
  /** 1-based number of the field. */
  column?: number | undefined;
  field?: string | undefined;
  value?: string | undefined;
}

const readable = 60;

/** A text that can stand in a message: one line, cut to 60 characters. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= readable ? line : `${line.slice(0, readable - 1)}…`;
}

/**
 * Collects problems of the data. Of one kind in one column of one file it lists `limit`; the last of them
 * counts the others in `more`, so that memory does not grow with the number of bad rows.
 */
export class IssueLog {
  readonly #say: Say;
  readonly #limit: number;
  readonly #kinds = new Map<string, { count: number; last: Issue }>();
  readonly #issues: Issue[] = [];

  constructor(say: Say, limit: number) {
    this.#say = say;
    this.#limit = limit;
  }

  /** `values` fill the sentences `issue.<code>` and `issue.<code>.hint`, beside field, value and line. */
  add(code: string, severity: Severity, place: Place, values: Record<string, string | number> = {}): Issue {
    const key = JSON.stringify([place.file, code, place.column]);
    const kind = this.#kinds.get(key);
    if (kind && kind.count >= this.#limit) {
      kind.count++;
      kind.last.more = (kind.last.more ?? 0) + 1;
      return kind.last;
    }
    const issue = this.#issue(code, severity, place, values);
    this.#issues.push(issue);
    this.#kinds.set(key, { count: (kind?.count ?? 0) + 1, last: issue });
    return issue;
  }

  #issue(code: string, severity: Severity, place: Place, values: Record<string, string | number>): Issue {
    const value = place.value === undefined ? undefined : excerpt(place.value);
    const all = {
      file: place.file ?? '',
      field: excerpt(place.field ?? ''),
      value: value ?? '',
      line: place.line ?? 0,
      ...values,
    };
    return {
      code,
      severity,
      ...(place.file !== undefined && { file: place.file }),
      ...(place.line !== undefined && { line: place.line }),
      ...(place.column !== undefined && { column: place.column }),
      ...(place.field !== undefined && { field: place.field }),
      ...(value !== undefined && { value }),
      message: this.#say(`issue.${code}`, all),
      hint: this.#say(`issue.${code}.hint`, all),
    };
  }

  /** All of them by file, in the order given, then by line and column; the problems of a whole file first. */
  sorted(files: readonly string[]): Issue[] {
    const order = new Map(files.map((file, index) => [file, index]));
    const rank = (issue: Issue) => order.get(issue.file ?? '') ?? -1;
    return this.#issues.sort(
      (a, b) =>
        rank(a) - rank(b) ||
        (a.line ?? 0) - (b.line ?? 0) ||
        (a.column ?? 0) - (b.column ?? 0) ||
        (a.code === b.code ? 0 : a.code < b.code ? -1 : 1),
    );
  }
}
