import { Document, Scalar, visit } from 'yaml';
import { escapeUnicode, hasHarmfulUnicode } from '../text/escape-unicode.ts';

/** A plain value as YAML 1.2 that older readers understand alike; no text of it can act on a screen. */
export function yamlText(value: unknown): string {
  // `compat` quotes what older parsers take for a number or a yes; no aliases, since equal parts are no references.
  const document = new Document(value, { compat: 'yaml-1.1', aliasDuplicateObjects: false });
  visit(document, {
    Scalar(_, node) {
      // JSON has no −0 either.
      if (node.value === 0) node.value = 0;
      if (typeof node.value === 'string' && hasHarmfulUnicode(node.value)) node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return escapeUnicode(document.toString({ lineWidth: 0 }));
}
