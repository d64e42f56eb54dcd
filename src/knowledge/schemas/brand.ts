import * as z from 'zod';
import { textSchema, unitSchema } from './parts.ts';

const labelled = { label: z.string().min(1) };

/** `brand.yaml`: who speaks, about what, and in which words. */
export const brandSchema = z.strictObject({
  name: z.string().min(1).describe('Name of the brand, as it stands in texts'),
  voice: z
    .strictObject({
      humour: unitSchema.describe('0 serious – 1 funny'),
      formality: unitSchema.describe('0 casual – 1 formal'),
      respect: unitSchema.describe('0 irreverent – 1 respectful'),
      enthusiasm: unitSchema.describe('0 matter-of-fact – 1 enthusiastic'),
    })
    .optional()
    .describe('Four axes of tone, each 0–1'),
  words: z
    .strictObject({
      use: z.array(z.string().min(1)).default([]).describe('Words that belong to the brand'),
      avoid: z.array(z.string().min(1)).default([]).describe('Words that the brand never uses'),
    })
    .optional(),
  address: z
    .strictObject({
      de: z.enum(['du', 'sie']).optional().describe('Form of address in German'),
      pl: z.enum(['ty', 'formal']).optional().describe('Form of address in Polish'),
    })
    .optional(),
  products: z
    .array(
      z.strictObject({
        ...labelled,
        object: textSchema.partial().optional().describe('The name after a verb: "Try …"'),
        segments: z
          .array(z.string().min(1))
          .optional()
          .describe('Segments that it is meant for; absent = all'),
      }),
    )
    .default([])
    .describe('Products, the most important first'),
  offers: z
    .array(
      z.strictObject({
        ...labelled,
        until: z.iso.date().optional().describe('Last day, ISO date; printed only if it is given'),
        segments: z
          .array(z.string().min(1))
          .optional()
          .describe('Segments that it is meant for; absent = all'),
      }),
    )
    .default([])
    .describe('Offers, the most important first'),
});
export type BrandFile = z.infer<typeof brandSchema>;
