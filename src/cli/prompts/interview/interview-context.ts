import type { Session } from '../../settings/session.ts';
import type { FileChange } from '../files/file-change.ts';
import type { InterviewAnswers } from './interview-answers.ts';

/** What the steps of `plan interview` ask with. */
export interface InterviewContext {
  session: Session;
  /** Names that an audience table of the folder has already. */
  segments: readonly string[];
  /** What writing these answers would change; nothing that stays as it is. */
  changes(answers: InterviewAnswers): Promise<FileChange[]>;
}
