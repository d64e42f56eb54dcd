import type { ExportDescription } from '../knowledge/schemas/export.ts';
import type { InputSummary } from '../model/observations.ts';
import type { IssueLog } from './issue-log.ts';
import type { ReadSettings } from './read-settings.ts';

/** Reports what the user said of the files and no file had a use for: it may be misspelt, or meant for another one. */
export function reportUnusedSettings(
  summaries: readonly InputSummary[],
  { as, trust, constants, exports, unusedFiles, nearest }: ReadSettings,
  log: IssueLog,
): void {
  const report = (option: string) => log.add('option-unused', 'warning', {}, { option });
  const found = new Set(summaries.flatMap((summary) => summary.export ?? []));
  const all = as?.get('*');
  if (all !== undefined && !found.has(all)) report(`--as ${all}`);
  const trusted = ({ id, counts }: ExportDescription) => found.has(id) && (id === trust || counts === trust);
  if (trust !== undefined && exports !== undefined && !exports.some(trusted)) report(`--trust ${trust}`);
  for (const name of unusedFiles ?? []) {
    const near = nearest(
      name,
      summaries.map(({ path }) => path),
    );
    log.add('columns-unused', 'warning', {}, { name, near: near ?? 'none' });
  }
  const read = new Set(summaries.flatMap(({ columns }) => Object.keys(columns)));
  for (const [role, text] of constants) if (!read.has(role)) report(`--set ${role}=${text}`);
}
