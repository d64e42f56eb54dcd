import type { z } from 'zod';
import type { Phrasebook } from '../../../wording/phrasebook.ts';
import type { FlowQuestions } from '../questions.ts';

/**
 * One step of a flow. `Answers` has a key for each step; keys of steps that may be skipped are optional.
 * Answers are plain JSON (`null` for "none", never `undefined`), because drafts and answer files hold them.
 */
export interface Step<Answers extends object, Id extends keyof Answers & string> {
  /** Key of the answer: in the result, in drafts and in answer files. */
  id: Id;
  /** How to give the answer without a prompt, as an error names it: `--answer brand=NAME`. */
  flag: string;
  /** What an answer from an option, an answer file or a draft has to be; may transform it, once and for all. */
  schema: z.ZodType<Required<Answers>[Id]>;
  /** Whether the step is for asking, after the answers before it; absent = always. */
  when?(answers: Readonly<Partial<Answers>>): boolean;
  /**
   * Asks one or more questions. `answers` holds those of the steps before, and the one given to this step
   * earlier, when the person came back to it: offer it as what Enter takes. It is run again from its beginning,
   * with the answers that stand, when the person takes back one of several questions or resumes between them; so
   * it has no effects of its own, and the values of its choices are plain JSON.
   */
  ask(questions: FlowQuestions, answers: Readonly<Partial<Answers>>): Promise<Required<Answers>[Id]>;
}

/** A step, whichever it is. */
export type AnyStep<Answers extends object> = Step<Answers, keyof Answers & string>;

/** The steps of a flow, in the order in which they are asked. */
export type Steps<Answers extends object> = readonly {
  [Id in keyof Answers & string]-?: Step<Answers, Id>;
}[keyof Answers & string][];

/** A flow that was left before its end. */
export interface Draft {
  /** Id of the step that was being asked. */
  at: string;
  /** Answers by the id of their step. */
  answers: Readonly<Record<string, unknown>>;
  /** Answers to the first questions of that step, where it has several; absent = none. */
  said?: readonly unknown[] | undefined;
}

/** Where the draft of one flow is kept. */
export interface DraftStore {
  /** Undefined when there is none, or none that can be read. */
  read(): Promise<Draft | undefined>;
  /** Replaces the draft as a whole. */
  write(draft: Draft): Promise<void>;
  remove(): Promise<void>;
}

/** What a flow runs with. */
export interface FlowContext<Answers extends object> {
  /** Undefined when nobody is there to ask, or nobody may be asked. */
  questions: FlowQuestions | undefined;
  phrasebook: Pick<Phrasebook, 'say'>;
  /** Answers of options and of an answer file (`readAnswers`): their steps are not asked. */
  given: Readonly<Partial<Answers>>;
  /** Absent = nothing is kept. */
  drafts?: DraftStore;
}
