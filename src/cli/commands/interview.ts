import { canAsk, note } from '../io/console.ts';
import { draftFile } from '../io/draft-file.ts';
import { loadPhrasebook } from '../io/load-knowledge.ts';
import { packageFolder } from '../io/package-folder.ts';
import { writeChanges } from '../prompts/files/write-changes.ts';
import { type AnswerFlags, readAnswers } from '../prompts/flow/read-answers.ts';
import { runFlow } from '../prompts/flow/run-flow.ts';
import type { InterviewAnswers } from '../prompts/interview/interview-answers.ts';
import type { InterviewContext } from '../prompts/interview/interview-context.ts';
import { earlierSegments, interviewFiles } from '../prompts/interview/interview-files.ts';
import { interviewSteps } from '../prompts/interview/interview-steps.ts';
import { openQuestions } from '../prompts/questions.ts';
import { checkedFolder } from '../settings/checked-folder.ts';
import { openSession } from '../settings/session.ts';
import { analyzeCommand } from './analyze.ts';

export interface InterviewFlags extends AnswerFlags {
  /** `--no-input` makes it false. */
  input?: boolean;
  /** `--no-color` makes it false. */
  color?: boolean;
  quiet?: boolean;
}

/** Answers of somebody who said nothing yet. */
const noAnswers: InterviewAnswers = {
  segments: [],
  'in-use': [],
  considered: [],
  'max-channels': null,
  hours: null,
  finish: 'nothing',
};

/**
 * `plan interview [folder]`: asks what a person knows by feel, writes it as tables, and makes the plan if that is wished.
 * @returns 0, or what the plan returns
 */
export async function interviewCommand(
  folder: string,
  flags: InterviewFlags,
  version: string,
): Promise<number> {
  checkedFolder(folder, await loadPhrasebook('en'));
  const session = await openSession({}, folder);
  const { phrasebook } = session;
  const context: InterviewContext = {
    session,
    segments: await earlierSegments(folder),
    changes: (answers) => interviewFiles(answers, folder, session, packageFolder()),
  };
  // Tables that must not be changed are better named before the first question than after the last.
  await context.changes(noAnswers);
  const steps = interviewSteps(context);
  const given = await readAnswers<InterviewAnswers>(flags, steps, phrasebook);
  const questions = (await canAsk(flags)) ? openQuestions(phrasebook, { back: true }) : undefined;
  const drafts = draftFile(folder, 'interview', phrasebook);
  const answers = await runFlow(steps, { questions, phrasebook, given, drafts });
  if (answers.finish === 'nothing') {
    note(phrasebook.say('cli.interview.kept'));
    return 0;
  }
  const changes = await context.changes(answers);
  await writeChanges(changes, [], phrasebook, flags.quiet === true);
  await drafts.remove();
  if (answers.finish !== 'plan') return 0;
  const { answers: _file, answer: _pairs, ...look } = flags;
  return analyzeCommand([folder], look, version);
}
