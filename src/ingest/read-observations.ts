import type { InputSummary, Observations } from '../model/observations.ts';
import { assembleObservations } from './assemble-observations.ts';
import { channelNames } from './channel-names.ts';
import { settleClaims } from './claims/settle-claims.ts';
import { HeaderLexicon } from './columns/header-lexicon.ts';
import { checkExportNames } from './exports/check-export-names.ts';
import { ExportCatalog } from './exports/export-catalog.ts';
import { reportPeriods } from './exports/report-periods.ts';
import { inputError } from './input-error.ts';
import type { IssueLog } from './issue-log.ts';
import { CellWords } from './numbers/cell-words.ts';
import { CurrencySigns } from './numbers/currency-signs.ts';
import { assembleParts } from './parts/assemble-parts.ts';
import { readInputs } from './read-inputs.ts';
import type { InputFile, ReadSettings } from './read-settings.ts';
import { readUntilSettled } from './read-until-settled.ts';
import { reportGroups } from './report-groups.ts';
import { reportOwnNames } from './report-own-names.ts';
import { reportUnusedSettings } from './report-unused-settings.ts';
import { UsersReporter } from './users-reporter.ts';

/**
 * Reads all inputs into one picture. Rows are folded into cells as they are read, so that memory grows with
 * the names in the data only. Files are read in the order of their paths and rows only add, so that neither
 * order shows in the result; where rows far down a file show that those above are to be read otherwise, all is read
 * once more. With `settings.by` the same rows are also told apart by a column; the whole stays as it is.
 * @throws PlanError for inputs that cannot be understood, for one that would have to be read again and cannot be, and
 * `no-rows` when no row of any of them can be used
 */
export async function readObservations(
  inputs: readonly InputFile[],
  settings: ReadSettings,
): Promise<Observations> {
  checkExportNames(settings);
  const vocabulary = {
    lexicon: new HeaderLexicon(settings.columns, settings.normalize),
    catalog: settings.exports && new ExportCatalog(settings.exports, settings.normalize),
    words: new CellWords(settings.columns),
    signs: new CurrencySigns(settings.columns),
  };
  const ordered = [...inputs].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const { ledger, log, summaries } = await readUntilSettled(ordered, settings, (known) =>
    readInputs(ordered, settings, vocabulary, known),
  );
  reportRepeatedFiles(summaries, log);
  reportUnusedSettings(summaries, settings, log);
  reportPeriods(summaries, settings, log);
  const nameOf = channelNames(ledger, settings);
  for (const names of ledger.namesRead) names.report(nameOf, settings.listNames, log);
  settleClaims(ledger, settings, nameOf, log);
  reportOwnNames(ledger, settings, log);
  reportGroups(ledger, settings, log);
  const users = new UsersReporter(log);
  const whole = assembleObservations(ledger, summaries, log, settings, users);
  if (summaries.every(({ usedRows }) => usedRows === 0)) {
    const file = summaries.map(({ path }) => path).join(', ');
    throw inputError(settings.say, 'no-rows', 'no-rows', { file }, {}, { issues: whole.issues });
  }
  const { parts } = ledger;
  if (parts === undefined) return whole;
  const divided = assembleParts(ledger, parts, whole, users, log, settings);
  return { ...whole, issues: log.sorted(summaries.map(({ path }) => path)), parts: divided };
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
