import { type Document, isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { PlanError } from '../errors.ts';
import type { Issue } from '../model/issue.ts';
import type { Phrasebook } from '../wording/phrasebook.ts';
import { type ExplainedIssue, explainSchemaIssue } from './explain-schema-issue.ts';

type Place = { file: string; line?: number; column?: number };

/**
 * Reads one YAML file against its schema. Every error names file, line and column, and all problems are told at once:
 * unknown keys first, because a misspelt one explains what is missing.
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
  const placeAt = (offset: number | undefined): Place => {
    if (offset === undefined) return { file };
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const problem = document.errors[0];
  if (problem) {
    const isMore = problem.code === 'MULTIPLE_DOCS';
    const message = isMore
      ? say('config.documents', { file })
      : say('config.broken', { file, reason: problem.message });
    throw new PlanError('yaml-invalid', message, {
      place: placeAt(problem.pos[0]),
      hint: say(isMore ? 'config.documents-hint' : 'config.broken-hint'),
    });
  }
  const reserved = reservedKey(document);
  if (reserved !== undefined)
    throw new PlanError('config-invalid', say('config.reserved-key', { key: reserved.key }), {
      place: placeAt(reserved.offset),
      hint: say('config.reserved-key-hint'),
    });
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
  const explained = result.error.issues
    .flatMap((issue) => explainSchemaIssue(issue, value, schema, say))
    .map((one) => ({ ...one, offset: offsetOf(one, document) }))
    .sort((a, b) => Number(b.isKey) - Number(a.isKey) || (a.offset ?? 0) - (b.offset ?? 0));
  const [first, ...others] = explained.map((one) => ({ ...one, place: placeAt(one.offset) }));
  throw new PlanError('config-invalid', first!.message, {
    place: first!.place,
    hint: first!.hint,
    issues: others.map(
      ({ message, hint, field, place }): Issue => ({
        ...{ code: 'config-invalid', severity: 'error', field, message },
        ...place,
        ...(hint === undefined ? {} : { hint }),
      }),
    ),
  });
}

/** Where the value of an issue begins, or its key. */
function offsetOf({ path, isKey }: ExplainedIssue, document: Document): number | undefined {
  const node = document.getIn(isKey ? path.slice(0, -1) : path, true);
  const key =
    isKey && isMap(node) ? node.items.find((pair) => keyOf(pair) === String(path.at(-1)))?.key : node;
  return (key as { range?: [number, number, number] } | undefined)?.range?.[0];
}

/** Names that objects of JavaScript have of their own: an entry of such a name would be lost on the way. */
function reservedKey(document: Document): { key: string; offset: number | undefined } | undefined {
  let found: { key: string; offset: number | undefined } | undefined;
  visit(document, {
    Pair(_, pair) {
      if (keyOf(pair) !== '__proto__') return undefined;
      found = { key: '__proto__', offset: isScalar(pair.key) ? pair.key.range?.[0] : undefined };
      return visit.BREAK;
    },
  });
  return found;
}

function keyOf({ key }: { key: unknown }): string | undefined {
  return isScalar(key) ? String(key.value) : undefined;
}
