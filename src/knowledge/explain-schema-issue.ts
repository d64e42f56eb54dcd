import type * as z from 'zod';
import type { Phrasebook } from '../wording/phrasebook.ts';
import { nearestName } from './nearest-name.ts';
import { describedAt, keysAt } from './schema-at.ts';

type Say = Phrasebook['say'];

export interface ExplainedIssue {
  /** What it is about: `voice.humour`. */
  field: string;
  /** Where in the file the value (or the offending key) stands; of what is missing, what lacks it. */
  path: PropertyKey[];
  /** It is about the key, not about its value. */
  isKey: boolean;
  message: string;
  hint: string | undefined;
}

/** One schema issue as sentences, one for each unknown key, which names the nearest known one. */
export function explainSchemaIssue(
  issue: z.core.$ZodIssue,
  value: unknown,
  schema: z.ZodType,
  say: Say,
): ExplainedIssue[] {
  const where = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path);
    return issue.keys.map((key) => ({
      field: [...issue.path, key].join('.'),
      path: [...issue.path, key],
      isKey: true,
      message: where ? say('config.unknown-key-in', { key, where }) : say('config.unknown-key', { key }),
      hint: keyHint(key, known, say),
    }));
  }
  const found = issue.path.reduce<unknown>(
    (node, key) => (node as Record<PropertyKey, unknown> | undefined)?.[key],
    value,
  );
  const values = { where: where || 'none', expected: expectedOf(issue, say) };
  const isMissing = found === undefined;
  return [
    {
      field: where,
      path: isMissing ? issue.path.slice(0, -1) : issue.path,
      isKey: false,
      message: isMissing
        ? say('config.missing', values)
        : issue.code === 'custom'
          ? say('config.rule', { where: values.where, rule: issue.message })
          : say('config.value', { ...values, found: shown(found) }),
      hint: valueHint(issue, found, describedAt(schema, issue.path), say),
    },
  ];
}

/** What a schema expects, in words: `a number of 1 or more`. */
export function expectedOf(issue: z.core.$ZodIssue, say: Say): string {
  switch (issue.code) {
    case 'invalid_type':
      return say('config.expected.type', { type: issue.expected });
    case 'too_small':
      return sizeOf(issue.origin, issue.inclusive ? 'least' : 'above', Number(issue.minimum), say);
    case 'too_big':
      return sizeOf(issue.origin, issue.inclusive ? 'most' : 'below', Number(issue.maximum), say);
    case 'invalid_value':
      return say('config.expected.choice', { choices: issue.values.map(String).join(', ') });
    case 'invalid_union':
      return [...new Set(issue.errors.flatMap((errors) => errors.map((one) => expectedOf(one, say))))].join(
        say('config.expected.or'),
      );
    case 'invalid_key':
      return say('config.expected.name');
    case 'invalid_format':
      return issue.format === 'date' ? say('config.expected.date') : issue.message;
    default:
      return issue.message;
  }
}

function sizeOf(origin: string, kind: string, bound: number, say: Say): string {
  if (origin === 'string') return say('config.expected.text', { kind, bound });
  if (origin === 'array') return say('config.expected.list', { kind, bound });
  return say('config.expected.number', { kind, bound });
}

function keyHint(key: string, known: readonly string[], say: Say): string {
  const nearest = nearestName(key, known);
  if (nearest) return say('config.nearest', { nearest });
  return known.length > 0 ? say('config.known-keys', { keys: known.join(', ') }) : say('config.remove-key');
}

function valueHint(issue: z.core.$ZodIssue, found: unknown, description: string | undefined, say: Say) {
  const nearest =
    issue.code === 'invalid_value' && typeof found === 'string'
      ? nearestName(found, issue.values.map(String))
      : undefined;
  if (nearest) return say('config.nearest', { nearest });
  const key = String(issue.path.at(-1) ?? '');
  if (description !== undefined) return say('config.described', { key, description });
  return say(found === undefined ? 'config.add' : 'config.correct', { key });
}

function shown(found: unknown): string {
  return (typeof found === 'number' ? String(found) : JSON.stringify(found)).slice(0, 60);
}
