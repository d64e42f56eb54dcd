import * as z from 'zod';
import type { Phrasebook } from '../wording/phrasebook.ts';
import { nearestName } from './nearest-name.ts';

export interface ExplainedIssue {
  /** Where in the file the value (or the offending key) stands. */
  path: PropertyKey[];
  message: string;
  hint: string | undefined;
}

/** One schema issue as a sentence; an unknown key names the nearest known one. */
export function explainSchemaIssue(
  issue: z.core.$ZodIssue,
  value: unknown,
  schema: z.ZodType,
  say: Phrasebook['say'],
): ExplainedIssue {
  const where = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0]!;
    const known = keysAt(schema, issue.path);
    const nearest = nearestName(key, known);
    return {
      path: [...issue.path, key],
      message: where ? say('config.unknown-key-in', { key, where }) : say('config.unknown-key', { key }),
      hint: nearest
        ? say('config.nearest', { nearest })
        : say('config.known-keys', { keys: known.join(', ') }),
    };
  }
  const found = issue.path.reduce<unknown>(
    (node, key) => (node as Record<PropertyKey, unknown> | undefined)?.[key],
    value,
  );
  const shown = found === undefined ? say('config.nothing') : JSON.stringify(found).slice(0, 60);
  const values = { found: shown, expected: issue.message };
  const nearest =
    issue.code === 'invalid_value' && typeof found === 'string'
      ? nearestName(found, issue.values.map(String))
      : undefined;
  return {
    path: found === undefined ? issue.path.slice(0, -1) : issue.path,
    message: where ? say('config.value', { ...values, where }) : say('config.file', values),
    hint: nearest && say('config.nearest', { nearest }),
  };
}

/** Keys that an object of the schema may have at a path. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let node: unknown = schema;
  for (const key of path) node = child(unwrap(node), key);
  const object = unwrap(node);
  return object instanceof z.ZodObject ? Object.keys(object.shape) : [];
}

function child(node: unknown, key: PropertyKey): unknown {
  if (node instanceof z.ZodObject) return (node.shape as Record<PropertyKey, unknown>)[key];
  if (node instanceof z.ZodRecord) return node.valueType;
  if (node instanceof z.ZodArray) return node.element;
  return undefined;
}

function unwrap(node: unknown): unknown {
  if (node instanceof z.ZodOptional || node instanceof z.ZodDefault || node instanceof z.ZodNullable)
    return unwrap(node.unwrap());
  if (node instanceof z.ZodPipe) return unwrap(node.in);
  return node;
}
