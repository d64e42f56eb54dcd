import * as z from 'zod';
import { normalizeName } from '../../wording/normalize-name.ts';
import { idSchema, ownNameSchema, roleSchema, sourceSchema, wordListsSchema } from './parts.ts';

const stageSchema = z.strictObject({
  id: idSchema,
  role: roleSchema,
  name: ownNameSchema,
  aliases: wordListsSchema,
});

/** One file of `templates/journeys/`, or a user's own: an ordered list of stages. */
export const journeySchema = z
  .strictObject({
    id: idSchema,
    name: ownNameSchema,
    source: sourceSchema.default('assumption'),
    /** The stage of conversions that name none. */
    defaultStage: idSchema,
    stages: z.array(stageSchema).min(1),
  })
  .refine((journey) => journey.stages.some((stage) => stage.id === journey.defaultStage), {
    message: 'defaultStage must be the id of one of the stages',
    path: ['defaultStage'],
  })
  .refine((journey) => new Set(journey.stages.map((stage) => stage.id)).size === journey.stages.length, {
    message: 'every stage needs an id of its own',
    path: ['stages'],
  })
  .superRefine(({ stages }, context) => {
    const stageOf = new Map<string, string>();
    for (const [index, { id, name, aliases }] of stages.entries())
      for (const word of [id, ...Object.values(name), ...Object.values(aliases).flat()]) {
        const other = stageOf.get(normalizeName(word)) ?? id;
        stageOf.set(normalizeName(word), other);
        if (other !== id)
          context.addIssue({
            code: 'custom',
            message: `"${word}" names the stage ${other} as well, and a name can stand for one only`,
            path: ['stages', index],
          });
      }
  });
export type Journey = z.infer<typeof journeySchema>;
