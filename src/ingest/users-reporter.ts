import type { UsersProblem } from './fold/observed-usage.ts';
import type { IssueLog } from './issue-log.ts';

/**
 * Reports users that give no share: those of the whole, then those that give none in a part although they do in the
 * whole, so that no statement is reported twice.
 */
export class UsersReporter {
  readonly #log: IssueLog;
  readonly #reported = new Set<string>();

  constructor(log: IssueLog) {
    this.#log = log;
  }

  /** @param segment what the message calls it */
  ofWhole(segment: string, channel: string): (problem: UsersProblem) => void {
    return (problem) => {
      this.#reported.add(placeOf(problem));
      this.#add(problem, problem.size === undefined ? 'warning' : 'error', segment, channel);
    };
  }

  /** Without a size in the part there is none in the whole, which says so. */
  ofPart(segment: string, channel: string): (problem: UsersProblem) => void {
    return (problem) => {
      if (problem.size === undefined || this.#reported.has(placeOf(problem))) return;
      this.#reported.add(placeOf(problem));
      this.#add(problem, 'warning', segment, channel);
    };
  }

  #add(
    { code, users, size }: UsersProblem,
    severity: 'error' | 'warning',
    segment: string,
    channel: string,
  ): void {
    const { file, line, value } = users;
    const place = { file, line, field: 'users', value: String(value) };
    this.#log.add(code, severity, place, { segment, channel, size: size ?? 0 });
  }
}

function placeOf({ users }: UsersProblem): string {
  return JSON.stringify([users.file, users.line]);
}
