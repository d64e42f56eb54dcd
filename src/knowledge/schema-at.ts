import * as z from 'zod';

/** Keys that an object of a schema may have at a path; none where any may stand there. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const node = unwrap(schemaAt(schema, path));
  if (node instanceof z.ZodObject) return Object.keys(node.shape);
  if (node instanceof z.ZodRecord && node.keyType instanceof z.ZodEnum)
    return node.keyType.options.map(String);
  return [];
}

/** What a schema says of the value at a path, if anything. */
export function describedAt(schema: z.ZodType, path: readonly PropertyKey[]): string | undefined {
  const node = schemaAt(schema, path);
  return node instanceof z.ZodType ? node.description : undefined;
}

function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): unknown {
  let node: unknown = schema;
  for (const key of path) node = child(unwrap(node), key);
  return node;
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
