import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { PlanError } from '../errors.ts';
import { explainSchemaIssue } from './explain-schema-issue.ts';

/**
 * Reads one YAML file against its schema. Every error names file, line and column.
 * @throws PlanError `yaml-invalid` for broken YAML, `config-invalid` for what the schema refuses
 */
export function parseYaml<T extends z.ZodType>(text: string, file: string, schema: T): z.output<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const problem = document.errors[0];
  if (problem) {
    const { line, col } = lines.linePos(problem.pos[0]);
    throw new PlanError('yaml-invalid', `${file} is not valid YAML: ${problem.message}`, {
      place: { file, line, column: col },
      hint: 'Check indentation, quotes and colons at this place.',
    });
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 0 }) ?? {};
  } catch (cause) {
    throw new PlanError('yaml-invalid', `${file} uses aliases (*name), which are not read.`, {
      place: { file },
      hint: 'Write the value out in each place.',
      cause,
    });
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  const explained = explainSchemaIssue(issue, value, schema);
  const node = document.getIn(explained.path as string[], true) as
    | { range?: [number, number, number] }
    | undefined;
  const place = node?.range ? lines.linePos(node.range[0]) : undefined;
  const more = result.error.issues.length - 1;
  throw new PlanError('config-invalid', `${explained.message}${more > 0 ? ` (and ${more} more)` : ''}`, {
    place: { file, ...(place ? { line: place.line, column: place.col } : {}) },
    hint: explained.hint,
  });
}
