import type { Session } from '../../settings/session.ts';
import type { FileChange } from '../files/file-change.ts';
import type { InitAnswers } from './init-answers.ts';
import type { TablesSeen } from './look-at-tables.ts';

/** What the steps of `plan init` ask with. */
export interface InitContext {
  session: Session;
  /** The folder that plan.yaml belongs to. */
  folder: string;
  /** A name for the brand that is likely: that of the folder. */
  folderName: string;
  /** The tables as they lie there. */
  tables: TablesSeen;
  /** The tables once these columns are known. */
  look(columns: InitAnswers['columns']): Promise<TablesSeen>;
  /** What writing these answers would change; nothing that stays as it is. */
  changes(answers: InitAnswers): Promise<FileChange[]>;
}
