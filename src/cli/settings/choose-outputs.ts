import { extname, join } from 'node:path';
import { PlanError } from '../../errors.ts';
import { formatOf, type ReportFormat, reporters, reportFormats } from '../../report/reporters.ts';
import type { Phrasebook } from '../../wording/phrasebook.ts';
import { didYouMean } from '../help/did-you-mean.ts';

/** Where the plan goes: standard output, one file, or a folder of files. */
export type Output =
  | { to: 'stdout'; format: ReportFormat }
  | { to: 'file'; path: string; format: ReportFormat }
  | { to: 'folder'; path: string; formats: ReportFormat[] };

/** What a folder gets when no format is named: the document, the data, the tables. */
const folderFormats: ReportFormat[] = ['markdown', 'json', 'csv'];

/** @param isFolder whether `out` exists as a folder */
export function chooseOutput(
  flags: { out?: string; format?: string },
  isFolder: boolean,
  phrasebook: Phrasebook,
): Output {
  const formats = parseFormats(flags.format, phrasebook);
  const { out } = flags;
  if (out === '')
    throw new PlanError('usage', phrasebook.say('cli.error.empty-out'), {
      hint: phrasebook.say('cli.error.empty-out-hint'),
    });
  if (out === undefined || out === '-') {
    if (formats.length > 1)
      throw new PlanError('usage', phrasebook.say('cli.error.formats-stdout'), {
        hint: phrasebook.say('cli.error.formats-stdout-hint'),
      });
    return { to: 'stdout', format: formats[0] ?? 'terminal' };
  }
  const extension = extname(out);
  if (isFolder || /[\\/]$/.test(out) || (extension === '' && formats.length !== 1))
    return { to: 'folder', path: out, formats: formats.length > 0 ? formats : folderFormats };
  if (formats.length > 1)
    throw new PlanError('usage', phrasebook.say('cli.error.formats-file', { file: out }), {
      hint: phrasebook.say('cli.error.formats-file-hint'),
    });
  const format = formats[0] ?? formatOf(extension);
  if (format) return { to: 'file', path: out, format };
  const extensions = Object.values(reporters).map((reporter) => `.${reporter.extensions[0]}`);
  throw new PlanError('usage', phrasebook.say('cli.error.extension', { file: out }), {
    hint: phrasebook.say('cli.error.extension-hint', { extensions: extensions.join(', ') }),
  });
}

function parseFormats(list: string | undefined, phrasebook: Phrasebook): ReportFormat[] {
  const names = (list ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter(Boolean);
  return [...new Set(names)].map((name) => {
    const format = reportFormats.find((known) => known === name) ?? formatOf(name);
    if (format) return format;
    throw new PlanError('usage', phrasebook.say('cli.error.format', { value: name }), {
      hint: didYouMean(name, reportFormats, phrasebook),
    });
  });
}

/** Path of a file inside the output folder. */
export function inFolder(folder: string, name: string): string {
  return join(folder, name);
}
