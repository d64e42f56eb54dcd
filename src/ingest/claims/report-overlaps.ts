import { exportName } from '../exports/export-name.ts';
import type { IssueLog } from '../issue-log.ts';
import type { ReadSettings } from '../read-settings.ts';
import type { Claim, ClaimSource } from './claim-source.ts';
import { claimedChannels, claimTotal } from './claim-totals.ts';
import type { Decision } from './decide-claims.ts';
import { isSameChannel } from './is-same-channel.ts';

/** Reports conversions that do not count, and those that may be counted twice; one issue for each pair of exports. */
export function reportOverlaps(
  { yielding, overlaps }: Decision,
  sources: readonly ClaimSource[],
  settings: ReadSettings,
  log: IssueLog,
): void {
  const several = new Set(sources.map(({ file }) => file)).size > 1;
  if (!several) return;
  for (const { from, to, claims } of yielding) {
    const counted = to.claims.filter((other) =>
      claims.some((claim) => isSameChannel(claim, from.description, other, to.description)),
    );
    log.add(
      'platform-conversions-overlap',
      'warning',
      { file: from.file },
      {
        rule: 'yields',
        export: exportName(from.description, settings),
        id: from.description.id,
        other: exportName(to.description, settings),
        stage: settings.stageOrder[from.stage]!,
        channels: claimedChannels(claims).join(', '),
        count: claimTotal(claims, 'conversions') ?? 0,
        counted: claimTotal(counted.length > 0 ? counted : to.claims, 'conversions') ?? 0,
      },
    );
  }
  for (const { one, other } of overlaps)
    log.add(
      'platform-conversions-overlap',
      'warning',
      { file: other.file },
      {
        rule: 'beside',
        export: exportName(other.description, settings),
        id: other.description.id,
        other: exportName(one.description, settings),
        stage: settings.stageOrder[other.stage]!,
        channels: claimedChannels(other.claims).join(', '),
        count: claimTotal(other.claims, 'conversions') ?? 0,
        counted: claimTotal(one.claims, 'conversions') ?? 0,
      },
    );
}

/** Reports tables that were left out because another one says the same. */
export function reportSameData(
  same: ReadonlyMap<ClaimSource, ClaimSource>,
  settings: ReadSettings,
  log: IssueLog,
): void {
  for (const [source, other] of same)
    log.add(
      'same-data',
      'warning',
      { file: source.file },
      {
        export: exportName(source.description, settings),
        other: other.file,
      },
    );
}

/** Reports cells in which conversions of a tidy table and of an export add up; one issue for each stage. */
export function reportTableAndExport(
  claims: readonly Claim[],
  { file, description }: ClaimSource,
  settings: ReadSettings,
  log: IssueLog,
): void {
  for (const stage of new Set(claims.map((claim) => claim.stage)))
    log.add(
      'table-and-export',
      'info',
      { file },
      {
        export: exportName(description, settings),
        stage: settings.stageOrder[stage]!,
        channels: claimedChannels(claims.filter((claim) => claim.stage === stage)).join(', '),
      },
    );
}
