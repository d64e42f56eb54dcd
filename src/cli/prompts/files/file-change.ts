/** A file as it is and as it would be. */
export interface FileChange {
  path: string;
  /** Undefined when there is none yet. */
  before: string | undefined;
  after: string;
}
