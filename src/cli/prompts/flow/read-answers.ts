import { parse } from 'yaml';
import * as z from 'zod';
import { PlanError } from '../../../errors.ts';
import { expectedOf } from '../../../knowledge/explain-schema-issue.ts';
import { nearestName } from '../../../knowledge/nearest-name.ts';
import type { Phrasebook } from '../../../wording/phrasebook.ts';
import { readYaml } from '../../settings/load-config.ts';
import type { Steps } from './flow.ts';

/** Options that answer steps. */
export interface AnswerFlags {
  /** `--answers FILE.yaml`: answers by the ids of their steps. */
  answers?: string;
  /** `--answer id=value`, any number of them; they win over the file. */
  answer?: string[];
}

/**
 * The answers that options give, by the ids of the steps; not all steps need one.
 * @throws PlanError for an id that is no step (it names the nearest), and a value that is no answer; where it
 * stands in a file, with its line and column
 */
export async function readAnswers<Answers extends object>(
  { answers: file, answer: pairs = [] }: AnswerFlags,
  steps: Steps<Answers>,
  phrasebook: Phrasebook,
): Promise<Partial<Answers>> {
  const schemas = new Map(steps.map(({ id, schema }) => [id as string, schema as z.ZodType]));
  const shape = Object.fromEntries([...schemas].map(([id, schema]) => [id, schema.optional()]));
  const fromFile = file === undefined ? {} : await readYaml(file, z.strictObject(shape), phrasebook);
  const fromPairs = pairs.map((pair) => readPair(pair, schemas, phrasebook));
  return { ...fromFile, ...Object.fromEntries(fromPairs) } as Partial<Answers>;
}

function readPair(
  pair: string,
  schemas: ReadonlyMap<string, z.ZodType>,
  { say }: Phrasebook,
): [id: string, answer: unknown] {
  const [, id = pair, text] = /^([^=]*)=(.*)$/s.exec(pair) ?? [];
  const schema = schemas.get(id);
  if (schema === undefined) {
    const nearest = nearestName(id, schemas.keys());
    throw new PlanError('usage', say('cli.flow.unknown-answer', { value: pair, id }), {
      hint: nearest
        ? say('config.nearest', { nearest })
        : say('cli.error.choices', { choices: [...schemas.keys()].join(', ') }),
    });
  }
  if (text === undefined)
    throw new PlanError('usage', say('cli.flow.no-pair', { value: pair }), {
      hint: say('cli.flow.bad-answer-hint', { id }),
    });
  // A brand may be called 360: what is no answer as a number may be one as a text.
  const tries = [yamlValue(text), text].map((value) => schema.safeParse(value));
  const result = tries.find(({ success }) => success);
  if (result?.success) return [id, result.data];
  const issue = tries[text === '' ? 1 : 0]!.error!.issues[0]!;
  const values = { id, value: text === '' ? 'none' : text, expected: expectedOf(issue, say) };
  throw new PlanError('usage', say('cli.flow.bad-answer', values), {
    hint: say('cli.flow.bad-answer-hint', { id }),
  });
}

/** The value as YAML has it: `5`, `[a, b]`, `{ a: 1 }`; a text that is no YAML is itself. */
function yamlValue(text: string): unknown {
  try {
    return parse(text, { maxAliasCount: 0 });
  } catch {
    return text;
  }
}
