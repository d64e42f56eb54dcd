import type { Analysis } from '../model/analysis.ts';
import { cellsInFull } from './cells-in-full.ts';
import type { Reporter } from './reporter.ts';
import { escapeUnicode, hasHarmfulUnicode } from './text/escape-unicode.ts';

/** The analysis as YAML. Not `plan.yaml`: that is the name of the configuration. */
export const yamlReporter: Reporter = {
  id: 'yaml',
  extensions: ['yaml', 'yml'],
  fileName: 'analysis.yaml',
  render: renderYaml,
};

async function renderYaml(analysis: Analysis): Promise<string> {
  if (analysis.cells.length <= cellsInFull) return stringify(analysis);
  // JSON is YAML, and quicker to write. The key at the start of a line is that of the analysis: texts are indented.
  const cells = analysis.cells.map((cell) => `  - ${JSON.stringify(cell)}\n`).join('');
  const [before, after] = (await stringify({ ...analysis, cells: [] })).split('\ncells: []\n');
  return `${before}\ncells:\n${escapeUnicode(cells)}${after}`;
}

async function stringify(analysis: Analysis): Promise<string> {
  const { Document, Scalar, visit } = await import('yaml');
  // `compat` quotes what older parsers take for a number or a yes; no aliases, since equal parts are no references.
  const document = new Document(analysis, { compat: 'yaml-1.1', aliasDuplicateObjects: false });
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === 'string' && hasHarmfulUnicode(node.value)) node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return escapeUnicode(document.toString({ lineWidth: 0 }));
}
