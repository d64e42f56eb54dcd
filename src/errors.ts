import type { Issue } from './model/issue.ts';

/**
 * Codes of problems that a user can mend. `exitCode` 2 stands for wrong usage, input or configuration,
 * 1 for a broken rule (`--strict`).
 */
const errorCodes = [
  'usage',
  'file-not-found',
  'file-unreadable',
  'file-empty',
  'no-input',
  'no-rows',
  'columns-not-understood',
  'record-too-large',
  'too-many-columns',
  'too-many-cells',
  'encoding-unknown',
  'config-invalid',
  'yaml-invalid',
  'unknown-name',
  'infeasible',
  'output-unwritable',
  'output-is-input',
  'strict',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** A problem that the user can mend: what, where, what was expected, what to do. Never shown with a stack. */
export class PlanError extends Error {
  override readonly name = 'PlanError';
  readonly code: ErrorCode;
  readonly hint: string | undefined;
  readonly place: { file: string; line?: number; column?: number } | undefined;
  /** Problems of the data that were found on the way. */
  readonly issues: readonly Issue[];
  /** Header of the table at `place`, when saying which column is which would mend it. */
  readonly columns: readonly string[] | undefined;

  constructor(
    code: ErrorCode,
    message: string,
    details: {
      hint?: string | undefined;
      place?: PlanError['place'];
      issues?: readonly Issue[];
      columns?: readonly string[] | undefined;
      cause?: unknown;
    } = {},
  ) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.hint = details.hint;
    this.place = details.place;
    this.issues = details.issues ?? [];
    this.columns = details.columns;
  }

  get exitCode(): 1 | 2 {
    return this.code === 'strict' ? 1 : 2;
  }
}
