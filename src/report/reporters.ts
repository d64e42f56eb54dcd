import type { Analysis } from '../model/analysis.ts';
import { csvReporter } from './csv-reporter.ts';
import { jsonReporter } from './json-reporter.ts';
import { markdownReporter } from './markdown-reporter.ts';
import type { ReportContext, Reporter, ReportFile, ReportFormat } from './reporter.ts';
import { terminalReporter } from './terminal-reporter.ts';
import { yamlReporter } from './yaml-reporter.ts';

/** Every format of a plan. A new one is a file and a line here. */
export const reporters: Readonly<Record<ReportFormat, Reporter>> = {
  terminal: terminalReporter,
  markdown: markdownReporter,
  json: jsonReporter,
  csv: csvReporter,
  yaml: yamlReporter,
};

/** The reporter of a file extension, with or without its dot, in any case; undefined when no format has it. */
export function reporterFor(extension: string): Reporter | undefined {
  const wanted = extension.replace(/^\./, '').toLowerCase();
  return Object.values(reporters).find((reporter) => reporter.extensions.includes(wanted));
}

/** The files that a format puts into an output folder; the first is the one that a single output file holds. */
export async function reportFiles(
  reporter: Reporter,
  analysis: Analysis,
  context: ReportContext,
): Promise<ReportFile[]> {
  if (reporter.files) return reporter.files(analysis, context);
  return [{ name: reporter.fileName, text: await reporter.render(analysis, context) }];
}
