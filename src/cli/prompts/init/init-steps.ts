import type { Steps } from '../flow/flow.ts';
import { brandSteps } from './brand-steps.ts';
import { columnsStep } from './columns-step.ts';
import { finishStep } from './finish-step.ts';
import type { InitAnswers } from './init-answers.ts';
import type { InitContext } from './init-context.ts';
import { planSteps } from './plan-steps.ts';

/**
 * The questions of `plan init`, in turn. From an empty folder, with Enter for what is offered, they are twelve:
 * brand, product, four of the voice, journey, segments, channels, limit, goal, and what to do.
 */
export function initSteps(context: InitContext): Steps<InitAnswers> {
  return [columnsStep(context), ...brandSteps(context), ...planSteps(context), finishStep(context)];
}
