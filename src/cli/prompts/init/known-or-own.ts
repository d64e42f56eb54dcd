import * as z from 'zod';
import type { Phrasebook } from '../../../wording/phrasebook.ts';
import type { Choice } from '../questions.ts';

/** An id of the knowledge, or the file of one's own that plan.yaml names. */
export function idOr(known: readonly { id: string }[], own: string | undefined) {
  return z.enum([...known.map(({ id }) => id), ...(own === undefined ? [] : [own])]);
}

/** The choices of the knowledge, and the file of one's own that plan.yaml names. */
export function withOwn(
  known: readonly Choice<string>[],
  own: string | undefined,
  { say }: Pick<Phrasebook, 'say'>,
): Choice<string>[] {
  if (own === undefined || known.some(({ value }) => value === own)) return [...known];
  return [...known, { value: own, name: say('cli.init.own-choice', { value: own }) }];
}
