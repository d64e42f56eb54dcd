import type { NameOf } from '../channel-names.ts';
import { exportName } from '../exports/export-name.ts';
import type { IssueLog } from '../issue-log.ts';
import type { ReadSettings } from '../read-settings.ts';
import type { Claim, ClaimSource } from './claim-source.ts';
import { claimedChannels, claimTotal } from './claim-totals.ts';
import type { Decision, Standing, Yielding } from './decide-claims.ts';
import { isSameCell, isSameChannel } from './is-same-channel.ts';
import { seesAllChannels } from './trust-order.ts';

/**
 * Reports conversions that do not count, and those that may be counted twice. One issue for each pair of exports:
 * of those that count side by side each is set against the largest, because all orders of the others may at worst
 * be among its own.
 */
export function reportOverlaps(
  { yielding, beside }: Decision,
  sources: readonly ClaimSource[],
  settings: ReadSettings,
  nameOf: NameOf,
  log: IssueLog,
): void {
  const several = new Set(sources.map(({ file }) => file)).size > 1;
  if (!several) return;
  for (const one of yielding) reportYielding(one, settings, nameOf, log);
  const claiming = beside.filter(({ claims }) => (claimTotal(claims, 'conversions') ?? 0) > 0);
  const [largest, ...others] = claiming.sort((a, b) => conversionsOf(b) - conversionsOf(a));
  if (largest === undefined) return;
  for (const other of others) reportBeside(other, largest, settings, nameOf, log);
}

function listChannels(claims: readonly Claim[], { listNames }: ReadSettings, nameOf: NameOf): string {
  return listNames(claimedChannels(claims).map(nameOf), { plain: true });
}

function conversionsOf({ claims }: Standing): number {
  return claimTotal(claims, 'conversions') ?? 0;
}

function reportYielding(
  { from, to, claims, among }: Yielding,
  settings: ReadSettings,
  nameOf: NameOf,
  log: IssueLog,
): void {
  const isSame = among === 'equals' ? isSameCell : isSameChannel;
  const counted = to.claims.filter((other) =>
    claims.some((claim) => isSame(claim, from.description, other, to.description)),
  );
  const hasCost = claims.some(({ tally }) => tally.cost !== undefined);
  log.add(
    'platform-conversions-overlap',
    'warning',
    { file: from.files[0] },
    {
      rule: among === 'equals' ? 'equals' : 'yields',
      export: exportName(from.description, settings),
      id: from.description.id,
      files: from.files.join(', '),
      other: exportName(to.description, settings),
      otherFiles: to.files.join(', '),
      stage: settings.stageOrder[from.stage]!,
      channels: listChannels(claims, settings, nameOf),
      spent: hasCost && claimTotal(claims, 'cost') !== 0 ? 'yes' : 'no',
      count: claimTotal(claims, 'conversions') ?? 0,
      counted: claimTotal(counted.length > 0 ? counted : to.claims, 'conversions') ?? 0,
    },
  );
}

function reportBeside(
  other: Standing,
  largest: Standing,
  settings: ReadSettings,
  nameOf: NameOf,
  log: IssueLog,
): void {
  const withConversions = ({ claims }: Standing) =>
    claims.filter(({ tally }) => tally.conversions !== undefined);
  const whole = [other, largest].find(({ claimant }) => seesAllChannels(claimant.description));
  log.add(
    'platform-conversions-overlap',
    'warning',
    { file: other.claimant.files[0] },
    {
      rule: 'beside',
      export: exportName(other.claimant.description, settings),
      other: exportName(largest.claimant.description, settings),
      stage: settings.stageOrder[other.claimant.stage]!,
      channels: listChannels(withConversions(other), settings, nameOf),
      otherChannels: listChannels(withConversions(largest), settings, nameOf),
      count: conversionsOf(other),
      counted: conversionsOf(largest),
      whole: whole === undefined ? 'none' : exportName(whole.claimant.description, settings),
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
  nameOf: NameOf,
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
        channels: listChannels(
          claims.filter((claim) => claim.stage === stage),
          settings,
          nameOf,
        ),
      },
    );
}
