import type { AnyStep, Draft } from './flow.ts';

/**
 * Where a flow goes on from a draft: at the step that was being asked, or at one before it whose answer is none any
 * more, because a newer program asks something else or the file was edited.
 * @param given answers that win over those of the draft
 * @returns `said`: answers to the first questions of the step `at`
 */
export function resumeDraft<Answers extends object>(
  steps: readonly AnyStep<Answers>[],
  draft: Draft,
  given: Readonly<Partial<Answers>>,
): { answers: Partial<Answers>; at: number; said: readonly unknown[] } {
  const answers = { ...acceptedAnswers(steps, draft), ...given };
  const stopped = steps.findIndex(({ id }) => id === draft.at);
  const open = steps.findIndex(
    ({ id, when }) => !Object.hasOwn(answers, id) && (when === undefined || when(answers)),
  );
  const at = Math.min(...[stopped, open].filter((index) => index !== -1), steps.length);
  return { answers, at, said: steps[at]?.id === draft.at ? (draft.said ?? []) : [] };
}

function acceptedAnswers<Answers extends object>(
  steps: readonly AnyStep<Answers>[],
  draft: Draft,
): Partial<Answers> {
  const accepted = steps.flatMap(({ id, schema }) => {
    const result = Object.hasOwn(draft.answers, id) ? schema.safeParse(draft.answers[id]) : undefined;
    return result?.success ? [[id, result.data]] : [];
  });
  return Object.fromEntries(accepted);
}
