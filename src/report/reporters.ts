import type { Analysis } from '../model/analysis.ts';
import { csvReporter } from './csv-reporter.ts';
import { jsonReporter } from './json-reporter.ts';
import { markdownReporter } from './markdown-reporter.ts';
import type { ReportContext, Reporter, ReportFile } from './reporter.ts';
import { terminalReporter } from './terminal-reporter.ts';
import { yamlReporter } from './yaml-reporter.ts';

/** Every format of a plan by its id. A new one is a file and a line here. */
export const reporters = {
  terminal: terminalReporter,
  markdown: markdownReporter,
  json: jsonReporter,
  csv: csvReporter,
  yaml: yamlReporter,
} as const satisfies Readonly<Record<string, Reporter>>;

export type ReportFormat = keyof typeof reporters;
export const reportFormats = Object.keys(reporters) as ReportFormat[];

/** The format of a file extension, with or without its dot, in any case; undefined when none has it. */
export function formatOf(extension: string): ReportFormat | undefined {
  const wanted = extension.replace(/^\./, '').toLowerCase();
  return reportFormats.find((format) => (reporters[format].extensions as readonly string[]).includes(wanted));
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
