import * as z from 'zod';
import type { Step, Steps } from '../flow/flow.ts';
import { namesSchema, splitNames } from '../flow/names-schema.ts';
import { type InterviewAnswers, type Position, positions, segmentsOf } from './interview-answers.ts';
import type { InterviewContext } from './interview-context.ts';
import { rangeId, unknownSize } from './size-range.ts';

/** Who the audience is, and, where there are several segments, how large each of them is. */
export function segmentSteps(context: InterviewContext): Steps<InterviewAnswers> {
  const { knowledge, phrasebook, configuration } = context.session;
  const { say } = phrasebook;
  const most = positions.length;
  const isNumberRight = (names: readonly string[]) => names.length > 0 && names.length <= most;

  const segments: Step<InterviewAnswers, 'segments'> = {
    id: 'segments',
    flag: '--answer segments="NAME, NAME"',
    schema: namesSchema(say('cli.init.expected.names')).refine(isNumberRight, {
      message: say('cli.interview.segments-wrong', { most }),
    }),
    async ask(questions, answers) {
      const known =
        context.segments.length > 0 ? context.segments : Object.keys(configuration.config.segments ?? {});
      const before = answers.segments ?? (isNumberRight(known) ? known : [say('cli.init.everyone')]);
      const text = await questions.write(say('cli.interview.segments'), {
        initial: before.join(', '),
        check: (names) =>
          isNumberRight(splitNames(names)) ? undefined : say('cli.interview.segments-wrong', { most }),
      });
      return splitNames(text);
    },
  };
  return [segments, ...positions.map(sizeStep)] as Steps<InterviewAnswers>;

  function sizeStep(position: Position): Step<InterviewAnswers, `size-${Position}`> {
    const ids = knowledge.interview.sizes.map(rangeId);
    return {
      id: `size-${position}`,
      flag: `--answer size-${position}=${ids[1]}|…|${unknownSize}`,
      schema: z.enum([...ids, unknownSize]),
      // One segment is all of the audience, however large.
      when: (answers) => segmentsOf(answers).length > 1 && segmentsOf(answers).length >= position,
      ask: (questions, answers) =>
        questions.choose(
          say('cli.interview.size', { segment: answers.segments![position - 1]! }),
          [
            ...knowledge.interview.sizes.map((range, index) => ({
              value: rangeId(range),
              name: say(`cli.interview.range.${placeOf(index)}`, { from: range.from, to: range.to }),
            })),
            { value: unknownSize, name: say('cli.interview.range.unknown') },
          ],
          answers[`size-${position}`] ?? ids[1],
        ),
    };
  }

  function placeOf(index: number): 'first' | 'between' | 'last' {
    return index === 0 ? 'first' : index === knowledge.interview.sizes.length - 1 ? 'last' : 'between';
  }
}
