import { askStep } from './ask-step.ts';
import type { AnyStep, FlowContext, Steps } from './flow.ts';
import { offerToLeave, wantsToResume } from './leave-or-resume.ts';
import { missingAnswers } from './missing-answers.ts';
import { resumeDraft } from './resume-draft.ts';
import { WentBack } from './went-back.ts';

/**
 * Asks the steps of a flow in turn. Escape goes back to the step that was asked before, and at the first one
 * offers to leave; after every answer the draft is written, which the next start offers to resume. The draft
 * stays at the end: remove it once what the answers are for is done.
 * @returns an answer for every step whose `when` holds
 * @throws PlanError `usage` that lists every missing answer, when nobody can be asked
 * @throws LeftFlow when the person leaves at the first step; `ExitPromptError` on Ctrl-C
 */
export async function runFlow<Answers extends object>(
  steps: Steps<Answers>,
  { questions, phrasebook, given, drafts }: FlowContext<Answers>,
): Promise<Answers> {
  // A step is used by its own id only, so that one type can stand for all.
  const all = steps as readonly unknown[] as readonly AnyStep<Answers>[];
  let answers: Partial<Answers> = { ...given };
  const applies = (step: AnyStep<Answers>) => step.when?.(answers) ?? true;
  const isAsked = (step: AnyStep<Answers>) => !Object.hasOwn(given, step.id) && applies(step);

  if (questions === undefined) {
    const missing = all.filter(isAsked);
    if (missing.length > 0) throw missingAnswers(missing, phrasebook);
    return finished();
  }
  let at = 0;
  let said: readonly unknown[] = [];
  const draft = all.some(isAsked) ? await drafts?.read() : undefined;
  if (draft && (await wantsToResume(questions, phrasebook))) {
    ({ answers, at, said } = resumeDraft(all, draft, given));
  }
  while (at < all.length) {
    const step = all[at]!;
    if (!isAsked(step)) {
      at++;
      continue;
    }
    try {
      const answer = await askStep(
        (asking) => step.ask(asking, answers),
        questions,
        said,
        (soFar) => save(step, soFar),
      );
      answers = { ...answers, [step.id]: answer };
      at++;
    } catch (error) {
      if (!(error instanceof WentBack)) throw error;
      const before = all.findLastIndex((one, index) => index < at && isAsked(one));
      if (before === -1) await offerToLeave(questions, phrasebook);
      else at = before;
    }
    said = [];
    if (Object.keys(answers).length > Object.keys(given).length)
      await save(all[Math.min(at, all.length - 1)]!);
  }
  return finished();

  async function save({ id }: AnyStep<Answers>, soFar: readonly unknown[] = []): Promise<void> {
    await drafts?.write({ at: id, answers: { ...answers }, ...(soFar.length > 0 && { said: [...soFar] }) });
  }
  function finished(): Answers {
    return Object.fromEntries(all.filter(applies).map(({ id }) => [id, answers[id]])) as Answers;
  }
}
