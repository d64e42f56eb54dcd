import type { Steps } from '../flow/flow.ts';
import { channelSteps } from './channel-steps.ts';
import { finishStep } from './finish-step.ts';
import type { InterviewAnswers } from './interview-answers.ts';
import type { InterviewContext } from './interview-context.ts';
import { levelSteps } from './level-steps.ts';
import { limitSteps } from './limit-steps.ts';
import { segmentSteps } from './segment-steps.ts';

/**
 * The questions of `plan interview`, in turn: segments and their sizes, channels, habits of each segment, what brings
 * customers, limits, and what to do. One segment and Enter throughout are twelve; each more segment, four more at
 * most.
 */
export function interviewSteps(context: InterviewContext): Steps<InterviewAnswers> {
  return [
    ...segmentSteps(context),
    ...channelSteps(context),
    ...levelSteps(context),
    ...limitSteps(context),
    finishStep(context),
  ];
}
