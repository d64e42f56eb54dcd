import type { InputSummary } from '../../model/observations.ts';
import { joinPeriods, type Period } from '../dates/date-span.ts';
import type { IssueLog } from '../issue-log.ts';
import type { ReadSettings } from '../read-settings.ts';
import { exportName } from './export-name.ts';

/**
 * Days by which periods may differ: a report by day has no row for a day on which nothing happened, and a
 * newsletter no row for the days between two mailings.
 */
const tolerance = 7;

/** Reports exports whose periods do not match. Several files of one export count as one period. */
export function reportPeriods(
  summaries: readonly InputSummary[],
  settings: ReadSettings,
  log: IssueLog,
): void {
  const byExport = new Map<string, { file: string; period: Period }>();
  for (const { path, period, export: id } of summaries) {
    if (period === undefined || typeof id !== 'string') continue;
    const known = byExport.get(id);
    byExport.set(id, { file: known?.file ?? path, period: joinPeriods(known?.period, period) });
  }
  const [first, ...others] = [...byExport];
  if (first === undefined) return;
  const name = (id: string) => {
    const description = settings.exports?.find((one) => one.id === id);
    return description ? exportName(description, settings) : id;
  };
  for (const [id, { file, period }] of others) {
    const [otherId, other] = first;
    if (
      daysApart(period.from, other.period.from) <= tolerance &&
      daysApart(period.to, other.period.to) <= tolerance
    )
      continue;
    log.add(
      'periods-differ',
      'warning',
      { file },
      {
        export: name(id),
        from: period.from,
        to: period.to,
        other: name(otherId),
        otherFrom: other.period.from,
        otherTo: other.period.to,
      },
    );
  }
}

function daysApart(one: string, other: string): number {
  return Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000;
}
