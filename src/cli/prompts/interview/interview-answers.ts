import type { HabitLevel, SuccessLevel } from '../../../knowledge/schemas/interview.ts';

/** Segments by their place in the list of names. More than these nobody answers for by feel. */
export const positions = [1, 2, 3, 4, 5, 6, 7, 8] as const;
export type Position = (typeof positions)[number];

/** What to do once everything is asked. */
export const finishes = ['plan', 'write', 'nothing'] as const;

/** The answers of `plan interview`, by the ids of its steps; channels by their ids. */
export interface InterviewAnswers
  extends Partial<Record<`size-${Position}`, string>>,
    Partial<Record<`${HabitLevel}-${Position}`, string[]>>,
    Partial<Record<SuccessLevel, string[]>> {
  /** Names of groups of people. */
  segments: string[];
  /** Channels that the brand is on today. */
  'in-use': string[];
  /** Others that its people may be on. */
  considered: string[];
  /** null: no limit. */
  'max-channels': number | null;
  /** A week, for all channels together. */
  hours: number | null;
  finish: (typeof finishes)[number];
}

/** All channels that were asked about, those in use first. */
export function channelsOf(answers: Readonly<Partial<InterviewAnswers>>): string[] {
  return [...new Set([...(answers['in-use'] ?? []), ...(answers.considered ?? [])])];
}

/** The segments with their places. */
export function segmentsOf({ segments = [] }: Readonly<Partial<InterviewAnswers>>): [Position, string][] {
  return positions.flatMap((position): [Position, string][] => {
    const name = segments[position - 1];
    return name === undefined ? [] : [[position, name]];
  });
}
