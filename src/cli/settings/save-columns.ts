import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { Document, isMap, isScalar, parseDocument } from 'yaml';
import type { ColumnRole } from '../../model/column-vocabulary.ts';
import { writeFiles } from '../io/write-files.ts';
import type { Session } from './session.ts';

/** By file: role → column, as `columns:` of plan.yaml has them. */
export type FileColumns = ReadonlyMap<string, ReadonlyMap<ColumnRole, string>>;

/** A change of plan.yaml that is not made yet. */
export interface ConfigDraft {
  path: string;
  /** Undefined when there is no plan.yaml yet. */
  before: string | undefined;
  after: string;
}

/**
 * Saves what the columns of files mean in plan.yaml: in the one that is in use, else in a new one beside the
 * first input, where the same command finds it.
 * @param columns by path as the user wrote it
 * @param inputs paths of the data, which are never written over
 * @param confirm sees the change before it is made
 * @returns path of the file; undefined when the change was not confirmed
 * @throws PlanError `output-unwritable`
 */
export async function saveColumns(
  columns: FileColumns,
  inputs: readonly string[],
  { configuration: { file, config }, phrasebook }: Session,
  confirm: (draft: ConfigDraft) => Promise<boolean>,
): Promise<string | undefined> {
  const path = file ?? join(dirname(inputs[0]!), 'plan.yaml');
  const before = file === undefined ? undefined : await readFile(file, 'utf8');
  const known = Object.keys(config.columns ?? {});
  const byKey = [...columns].map(([table, roles]) => [keyOf(table, dirname(path), known), roles] as const);
  const after = addColumns(before ?? '', new Map(byKey));
  if (!(await confirm({ path, before, after }))) return undefined;
  await writeFiles([{ path, text: after }], inputs, phrasebook);
  return path;
}

/** The key that plan.yaml has for a table already, else its path from there, the same on every system. */
function keyOf(table: string, folder: string, known: readonly string[]): string {
  const same = known.findLast((key) => resolve(folder, key) === resolve(table));
  return same ?? relative(folder, table).split(sep).join('/');
}

/**
 * The text of a plan.yaml with entries added to its `columns:`; those of the same file are replaced. All else
 * stays to the letter where the entries can be lines of their own. Where they cannot (one is replaced, or the
 * file is written in braces), comments stay but for those of the replaced entry, and spaces may change.
 * @param text a valid plan.yaml, or nothing
 */
export function addColumns(text: string, columns: FileColumns): string {
  const document = parseDocument(text);
  for (const [file, roles] of columns) document.setIn(['columns', file], roleNode(document, roles));
  const inserted = insertLines(text, columns);
  if (inserted !== undefined && isSameConfig(inserted, document)) return inserted;
  const written = document.toString({ lineWidth: 0 });
  return text.includes('\r\n') ? written.replaceAll('\n', '\r\n') : written;
}

/** The text with whole new lines; undefined where the entries do not fit between two lines. */
function insertLines(text: string, columns: FileColumns): string | undefined {
  const top = parseDocument(text).contents;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = (indent: string) =>
    [...columns].map(([file, roles]) => `${indent}${entryText(file, roles)}${newline}`).join('');
  const pair = isMap(top) ? top.items.find(({ key }) => isScalar(key) && key.value === 'columns') : undefined;
  if (pair === undefined) {
    const gap = text === '' || text.endsWith('\n') ? '' : newline;
    return `${text}${gap}columns:${newline}${lines('  ')}`;
  }
  const { key, value } = pair;
  if (!isScalar(key) || !isMap(value) || value.flow) return undefined;
  const start = value.range![0];
  const indent = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const at = text.indexOf('\n', key.range![1]) + 1;
  return `${text.slice(0, at)}${lines(indent)}${text.slice(at)}`;
}

function entryText(file: string, roles: ReadonlyMap<ColumnRole, string>): string {
  const document = new Document({});
  document.set(file, roleNode(document, roles));
  return document.toString({ lineWidth: 0 }).trimEnd();
}

function roleNode(document: Document, roles: ReadonlyMap<ColumnRole, string>) {
  return document.createNode(Object.fromEntries(roles), { flow: true });
}

function isSameConfig(text: string, wanted: Document): boolean {
  const document = parseDocument(text);
  return document.errors.length === 0 && isDeepStrictEqual(document.toJS(), wanted.toJS());
}
