import {
  type HabitLevel,
  habitLevels,
  type Interview,
  successLevels,
} from '../../../knowledge/schemas/interview.ts';
import { channelsOf, type InterviewAnswers, type Position, segmentsOf } from './interview-answers.ts';
import { rangeId, rangeMiddle } from './size-range.ts';

/** A table as it is saved: a cell is empty where nothing is known. */
export interface InterviewTable {
  header: readonly string[];
  /** Columns that say what a row is about, and those that hold its numbers; of the others the answers are sure. */
  names: readonly ('segment' | 'channel' | 'stage')[];
  numbers: readonly string[];
  rows: (string | number)[][];
}

export type InterviewTables = Record<'audience' | 'usage' | 'conversions', InterviewTable>;

export const audienceHeader = ['segment', 'size', 'source'];

/** What marks a row as an estimate by feel. */
export const estimate = 'interview';

/**
 * Answers as tidy tables, with the estimates that they stand for. What nobody is sure of has a row with empty cells,
 * to be filled in later.
 * @param journey ids of its stages, and the one at which channels bring customers
 * @param channelName name of a channel, by its id
 */
export function interviewTables(
  answers: InterviewAnswers,
  knowledge: Interview,
  journey: { stages: readonly string[]; defaultStage: string },
  channelName: (id: string) => string,
): InterviewTables {
  const segments = segmentsOf(answers);
  return {
    audience: {
      header: audienceHeader,
      names: ['segment'],
      numbers: ['size'],
      rows: segments.map(([position, name]) => marked([name], [sizeOf(position)])),
    },
    usage: {
      header: ['segment', 'channel', 'share', 'sample', 'active', 'source'],
      names: ['segment', 'channel'],
      numbers: ['share', 'sample'],
      rows: segments.flatMap(([position, name]) =>
        channelsOf(answers).map((id) => {
          const habit = habitLevels.find((level) => answers[habitKey(level, position)]?.includes(id));
          const { share = '', sample = '' } = habit === undefined ? {} : knowledge.habits[habit];
          const active = answers['in-use'].includes(id) ? 'yes' : 'no';
          return marked([name, channelName(id)], [share, sample], active);
        }),
      ),
    },
    conversions: {
      header: ['stage', 'channel', 'exposures', 'conversions', 'source'],
      names: ['stage', 'channel'],
      numbers: ['exposures', 'conversions'],
      rows: journey.stages.flatMap((stage) =>
        answers['in-use'].map((id) => {
          const level = successLevels.find((one) => answers[one]?.includes(id));
          const known = stage === journey.defaultStage && level !== undefined;
          const { exposures = '', conversions = '' } = known ? knowledge.success[level] : {};
          return marked([stage, channelName(id)], [exposures, conversions]);
        }),
      ),
    },
  };

  function sizeOf(position: Position): number | '' {
    const range = knowledge.sizes.find((one) => rangeId(one) === answers[`size-${position}`]);
    return range === undefined ? '' : rangeMiddle(range);
  }
}

/** Id of the step that asks which channels people of a segment use this much. */
export function habitKey<Level extends HabitLevel>(level: Level, position: Position) {
  return `${level}-${position}` as const;
}

/** A row that says where its numbers are from, if it has any. */
function marked(names: string[], numbers: (number | '')[], ...rest: string[]): (string | number)[] {
  return [...names, ...numbers, ...rest, numbers.some((number) => number !== '') ? estimate : ''];
}
