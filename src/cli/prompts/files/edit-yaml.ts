import { isDeepStrictEqual } from 'node:util';
import { type Document, isCollection, isMap, isNode, isScalar, parseDocument, stringify } from 'yaml';

/** One value of a YAML file; undefined takes the key out. */
export interface YamlEdit {
  path: readonly [string, ...(string | number)[]];
  value: unknown;
}

/**
 * The text of a YAML file with some values changed. All else stays to the letter where the change can be made in
 * place: a value replaced, a key added at the end, or as the first line of a group. Elsewhere comments stay, and
 * spaces may change. Values that the file has already are left alone.
 * @param text a valid YAML map, or nothing
 */
export function editYaml(text: string, edits: readonly YamlEdit[]): string {
  return edits.reduce(applyEdit, text);
}

function applyEdit(text: string, { path, value }: YamlEdit): string {
  const document = parseDocument(text);
  const present = document.getIn(path);
  if (isDeepStrictEqual(isNode(present) ? present.toJS(document) : present, value)) return text;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const edited = value === undefined ? undefined : editInPlace(text, document, path, value, newline);
  if (value === undefined) takeOut(document, path);
  else document.setIn(path, document.createNode(value, { flow: path.length > 1 || isFlat(value) }));
  if (edited !== undefined && isSame(edited, document)) return edited;
  return document.toString({ lineWidth: 0 }).replaceAll('\n', newline);
}

function editInPlace(
  text: string,
  document: Document,
  path: YamlEdit['path'],
  value: unknown,
  newline: string,
): string | undefined {
  const node = document.getIn(path, true);
  if (isNode(node) && node.range) {
    const [start, end] = node.range;
    // What is replaced as a whole takes its comments with it.
    if (isCollection(node) && text.slice(start, end).includes('#')) return undefined;
    return `${text.slice(0, start)}${flow(value)}${text.slice(end)}`;
  }
  const [top, ...below] = path;
  const group = document.get(top, true);
  if (group === undefined) {
    const gap = text === '' || text.endsWith('\n') ? '' : newline;
    const nested = below.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);
    return `${text}${gap}${flow(top)}: ${flow(nested)}${newline}`;
  }
  if (!isMap(group) || group.flow || below.length !== 1 || !group.range) return undefined;
  const start = group.range[0];
  const indent = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return `${text.slice(0, start)}${flow(below[0])}: ${flow(value)}${newline}${indent}${text.slice(start)}`;
}

/** A value on one line. */
export function flow(value: unknown): string {
  const flowCollectionPadding = !Array.isArray(value);
  return stringify(value, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding }).trimEnd();
}

/** Takes a key out, and the group that it leaves empty; what stands above all keys is about the file and stays. */
function takeOut(document: Document, path: YamlEdit['path']): void {
  const heading = headingOf(document);
  document.deleteIn(path);
  const above = path.slice(0, -1);
  const group = above.length === 0 ? undefined : document.getIn(above);
  if (isMap(group) && group.items.length === 0) document.deleteIn(above);
  if (headingOf(document) === heading) return;
  document.commentBefore = heading ?? null;
}

/** The comment above the first key, or above the whole. */
function headingOf({ contents, commentBefore }: Document): string | null | undefined {
  const first = isMap(contents) ? contents.items[0]?.key : undefined;
  return commentBefore ?? (isNode(first) ? first.commentBefore : undefined);
}

function isFlat(value: unknown): boolean {
  return isScalar(value) || Array.isArray(value) || typeof value !== 'object';
}

function isSame(text: string, wanted: Document): boolean {
  const document = parseDocument(text);
  return document.errors.length === 0 && isDeepStrictEqual(document.toJS(), wanted.toJS());
}
