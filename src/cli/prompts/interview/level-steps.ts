import { type HabitLevel, habitLevels, successLevels } from '../../../knowledge/schemas/interview.ts';
import type { Step, Steps } from '../flow/flow.ts';
import { channelIdsSchema } from './channel-steps.ts';
import {
  channelsOf,
  type InterviewAnswers,
  type Position,
  positions,
  segmentsOf,
} from './interview-answers.ts';
import type { InterviewContext } from './interview-context.ts';
import { habitKey } from './interview-tables.ts';

type Answers = Readonly<Partial<InterviewAnswers>>;
type LevelId = `${HabitLevel}-${Position}` | (typeof successLevels)[number];

/**
 * Who uses what, for each segment, and what brings customers: one question a level, each about the channels that no
 * level before it has taken. A channel that none takes is one that nobody is sure of.
 */
export function levelSteps(context: InterviewContext): Steps<InterviewAnswers> {
  const { knowledge, phrasebook } = context.session;
  const { say, language } = phrasebook;
  const names = new Map(knowledge.channels.map(({ id, name }) => [id, name[language]]));
  const schema = channelIdsSchema(context);

  const habits = positions.flatMap((position) =>
    habitLevels.map((level, index) =>
      levelStep({
        id: habitKey(level, position),
        before: habitLevels.slice(0, index).map((one) => habitKey(one, position)),
        offered: (answers) => (segmentsOf(answers).length >= position ? channelsOf(answers) : []),
        message: ({ segments = [] }) =>
          say(`cli.interview.habit.${level}`, {
            segment: segments[position - 1] ?? '',
            segments: segments.length,
          }),
      }),
    ),
  );
  const success = successLevels.map((level, index) =>
    levelStep({
      id: level,
      before: successLevels.slice(0, index),
      offered: (answers) => answers['in-use'] ?? [],
      message: () => say(`cli.interview.success.${level}`),
    }),
  );
  return [...habits, ...success] as readonly unknown[] as Steps<InterviewAnswers>;

  function levelStep({
    id,
    before,
    offered,
    message,
  }: {
    id: LevelId;
    /** Steps of the levels before it. */
    before: readonly LevelId[];
    offered(answers: Answers): readonly string[];
    message(answers: Answers): string;
  }): Step<InterviewAnswers, LevelId> {
    const left = (answers: Answers) => {
      const taken = new Set(before.flatMap((step) => answers[step] ?? []));
      return offered(answers).filter((channel) => !taken.has(channel));
    };
    return {
      id,
      flag: `--answer ${id}=ID,ID`,
      schema,
      when: (answers) => left(answers).length > 0,
      ask: (questions, answers) =>
        questions.chooseSeveral(
          message(answers),
          left(answers).map((value) => ({ value, name: names.get(value) ?? value })),
          answers[id] ?? [],
        ),
    };
  }
}
