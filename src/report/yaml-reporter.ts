import type { Analysis } from '../model/analysis.ts';
import { cellsInFull } from './cells-in-full.ts';
import type { Reporter } from './reporter.ts';
import { escapeUnicode } from './text/escape-unicode.ts';

/** The analysis as YAML. Not `plan.yaml`: that is the name of the configuration. */
export const yamlReporter: Reporter = {
  extensions: ['yaml', 'yml'],
  fileName: 'analysis.yaml',
  render: renderYaml,
};

async function renderYaml(analysis: Analysis): Promise<string> {
  // Loaded here, because the YAML library costs start-up time.
  const { yamlText } = await import('./yaml/yaml-text.ts');
  if (analysis.cells.length <= cellsInFull) return yamlText(analysis);
  // JSON is YAML, and quicker to write. The key at the start of a line is that of the analysis: texts are indented.
  const cells = analysis.cells.map((cell) => `  - ${JSON.stringify(cell)}\n`).join('');
  const [before, after] = yamlText({ ...analysis, cells: [] }).split('\ncells: []\n');
  return `${before}\ncells:\n${escapeUnicode(cells)}${after}`;
}
