import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { PlanError } from '../errors.ts';
import type { Phrasebook } from '../wording/phrasebook.ts';
import { explainSchemaIssue } from './explain-schema-issue.ts';

/**
 * Reads one YAML file against its schema. Every error names file, line and column.
 * @throws PlanError `yaml-invalid` for broken YAML, `config-invalid` for what the schema refuses
 */
export function parseYaml<T extends z.ZodType>(
  text: string,
  file: string,
  schema: T,
  { say }: Pick<Phrasebook, 'say'>,
): z.output<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const problem = document.errors[0];
  if (problem) {
    const { line, col } = lines.linePos(problem.pos[0]);
    throw new PlanError('yaml-invalid', say('config.broken', { file, reason: problem.message }), {
      place: { file, line, column: col },
      hint: say('config.broken-hint'),
    });
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 0 }) ?? {};
  } catch (cause) {
    throw new PlanError('yaml-invalid', say('config.alias', { file }), {
      place: { file },
      hint: say('config.alias-hint'),
      cause,
    });
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  const explained = explainSchemaIssue(issue, value, schema, say);
  const node = document.getIn(explained.path as string[], true) as
    | { range?: [number, number, number] }
    | undefined;
  const place = node?.range ? lines.linePos(node.range[0]) : undefined;
  const more = result.error.issues.length - 1;
  const message = more > 0 ? say('config.more', { message: explained.message, more }) : explained.message;
  throw new PlanError('config-invalid', message, {
    place: { file, ...(place ? { line: place.line, column: place.col } : {}) },
    hint: explained.hint,
  });
}
