import type { Phrasebook } from '../../../wording/phrasebook.ts';
import type { FlowQuestions } from '../questions.ts';
import { LeftFlow } from './left-flow.ts';
import { WentBack } from './went-back.ts';

/**
 * Whether to go on from a draft; Escape offers to leave.
 * @throws LeftFlow when the person does leave
 */
export async function wantsToResume(
  questions: FlowQuestions,
  phrasebook: Pick<Phrasebook, 'say'>,
): Promise<boolean> {
  const { say } = phrasebook;
  for (;;)
    try {
      return await questions.choose(say('cli.flow.resume'), [
        { value: true, name: say('cli.flow.resume-yes'), short: say('cli.prompt.yes') },
        { value: false, name: say('cli.flow.resume-no'), short: say('cli.prompt.no') },
      ]);
    } catch (error) {
      if (!(error instanceof WentBack)) throw error;
      await offerToLeave(questions, phrasebook);
    }
}

/**
 * Asks at the first question, where there is nothing to go back to, whether to leave; Escape stays.
 * @throws LeftFlow when the person does leave
 */
export async function offerToLeave(
  questions: FlowQuestions,
  { say }: Pick<Phrasebook, 'say'>,
): Promise<void> {
  try {
    const leaves = await questions.choose(say('cli.flow.leave'), [
      { value: true, name: say('cli.flow.leave-yes'), short: say('cli.prompt.yes') },
      { value: false, name: say('cli.flow.leave-no'), short: say('cli.prompt.no') },
    ]);
    if (leaves) throw new LeftFlow();
  } catch (error) {
    if (!(error instanceof WentBack)) throw error;
  }
}
