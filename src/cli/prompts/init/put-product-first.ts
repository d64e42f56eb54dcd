import { isMap, isSeq, parseDocument } from 'yaml';
import { flow } from '../files/edit-yaml.ts';

/** A product as brand.yaml has it. */
export interface Product {
  label: string;
  object?: Record<string, string>;
}

/**
 * The text of a brand.yaml that has this product first: one of the same label moves there, with all that is said of
 * it; else it is added, and the others stay. Comments stay; spaces may change where one moves.
 * @param text a valid brand.yaml with a list of products that is not empty
 */
export function putProductFirst(text: string, product: Product): string {
  const document = parseDocument(text);
  const list = document.get('products', true);
  if (!isSeq(list)) return text;
  const at = list.items.findIndex((item) => isMap(item) && item.get('label') === product.label);
  if (at === 0) return text;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  if (at === -1 && !list.flow && list.range) {
    const start = list.range[0];
    const indent = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    return `${text.slice(0, start)}- ${flow(product)}${newline}${indent}${text.slice(start)}`;
  }
  const node = at === -1 ? document.createNode(product, { flow: true }) : list.items.splice(at, 1)[0];
  list.items.unshift(node);
  return document.toString({ lineWidth: 0 }).replaceAll('\n', newline);
}
