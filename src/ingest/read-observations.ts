import type { InputSummary, Observations } from '../model/observations.ts';
import { assembleObservations } from './assemble-observations.ts';
import { settleClaims } from './claims/settle-claims.ts';
import { HeaderLexicon } from './columns/header-lexicon.ts';
import { MappingWatch } from './columns/mapping-watch.ts';
import { checkExportNames } from './exports/check-export-names.ts';
import { ExportCatalog } from './exports/export-catalog.ts';
import { reportPeriods } from './exports/report-periods.ts';
import { Ledger } from './fold/ledger.ts';
import { inputError } from './input-error.ts';
import { IssueLog } from './issue-log.ts';
import { CellWords } from './numbers/cell-words.ts';
import { CurrencySigns } from './numbers/currency-signs.ts';
import { assembleParts } from './parts/assemble-parts.ts';
import { readFile } from './read-file.ts';
import type { InputFile, ReadSettings } from './read-settings.ts';
import { ReadingProgress } from './reading-progress.ts';
import { reportGroups } from './report-groups.ts';
import { reportOwnNames } from './report-own-names.ts';
import { UsersReporter } from './users-reporter.ts';

/**
 * Reads all inputs into one picture. Rows are folded into cells as they are read, so that memory grows with
 * the names in the data only. Files are read in the order of their paths and rows only add, so that neither
 * order shows in the result. With `settings.by` the same rows are also told apart by a column; the whole stays as it
 * is.
 * @throws PlanError for inputs that cannot be understood, and `no-rows` when no row of any of them can be used
 */
export async function readObservations(
  inputs: readonly InputFile[],
  settings: ReadSettings,
): Promise<Observations> {
  checkExportNames(settings);
  const log = new IssueLog(settings.say, settings.limits.issuesPerKind);
  const context = {
    settings,
    log,
    ledger: new Ledger(settings),
    lexicon: new HeaderLexicon(settings.columns, settings.normalize),
    catalog: settings.exports && new ExportCatalog(settings.exports, settings.normalize),
    words: new CellWords(settings.columns),
    signs: new CurrencySigns(settings.columns),
    progress: settings.onProgress && new ReadingProgress(settings.onProgress),
  };
  const ordered = [...inputs].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const mappings = new MappingWatch(settings, ordered.length);
  const summaries: InputSummary[] = [];
  for (const input of ordered) {
    context.ledger.file = input.path;
    summaries.push(
      await readFile(input, { ...context, settings: ofFile(settings, input.path) }, (header) =>
        mappings.see(header),
      ),
    );
  }
  reportRepeatedFiles(summaries, log);
  reportPeriods(summaries, settings, log);
  settleClaims(context.ledger, settings, log);
  reportOwnNames(context.ledger, settings, log);
  reportGroups(context.ledger, settings, log);
  const users = new UsersReporter(log);
  const whole = assembleObservations(context.ledger, summaries, log, settings.stageOrder, users);
  if (summaries.every(({ usedRows }) => usedRows === 0)) {
    const file = summaries.map(({ path }) => path).join(', ');
    throw inputError(settings.say, 'no-rows', 'no-rows', { file }, {}, { issues: whole.issues });
  }
  const { parts } = context.ledger;
  if (parts === undefined) return whole;
  const divided = assembleParts(context.ledger, parts, whole, users, log, settings);
  return { ...whole, issues: log.sorted(summaries.map(({ path }) => path)), parts: divided };
}

/** The settings with the constants of one file among those of all files. */
function ofFile(settings: ReadSettings, path: string): ReadSettings {
  const own = settings.fileConstants?.get(path);
  return own ? { ...settings, constants: new Map([...own, ...settings.constants]) } : settings;
}

/** The same bytes under two names would count everything twice. */
function reportRepeatedFiles(summaries: readonly InputSummary[], log: IssueLog): void {
  const first = new Map<string, string>();
  for (const { path, sha256 } of summaries) {
    const other = first.get(sha256);
    if (other === undefined) first.set(sha256, path);
    else log.add('same-content', 'warning', { file: path }, { other });
  }
}
