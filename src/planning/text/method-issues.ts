import type { Market, MarketChannel } from '../../metrics/market.ts';
import type { ExceedingCell, StageCounts } from '../../metrics/stage-counts.ts';
import type { Issue } from '../../model/issue.ts';
import type { CellCounts } from '../../model/observations.ts';
import type { Phrasebook } from '../../wording/phrasebook.ts';
import { channelTotals } from '../channel-totals.ts';
import { knownToTheData } from '../known-to-the-data.ts';
import type { ListedChannels } from '../prepare-market.ts';

/** Problems that only the method can see: they belong to cells rather than to lines of a file. */
export function methodIssues(
  market: Market,
  counts: { stages: readonly StageCounts[]; exceeding: readonly ExceedingCell[] },
  phrasebook: Phrasebook,
  listed: ListedChannels = { active: false, marked: [], umbrellas: [] },
): Issue[] {
  const issues: Issue[] = counts.exceeding.map((cell) => exceedingIssue(market, cell, phrasebook));
  const add = (code: string, severity: Issue['severity'], values: Record<string, string | number> = {}) =>
    issues.push({
      code,
      severity,
      message: phrasebook.say(`plan.issue.${code}`, values),
      hint: phrasebook.say(`plan.issue.${code}-hint`, values),
    });
  const names = (channels: readonly Pick<MarketChannel, 'id' | 'name'>[]) => ({
    channels: phrasebook.list(channels.map(({ name }) => name)),
    ids: channels.map(({ id }) => id).join(', '),
    count: channels.length,
  });

  const sized = market.segments.some(({ size }) => size !== null);
  for (const segment of market.segments)
    if (sized && segment.size === null) add('size-missing', 'warning', { segment: segment.name });
  // A table that says "no" of a channel knows what it says; only a list in the settings can forget one.
  const unlisted = (ofWhich: (id: string, channel: number) => boolean) =>
    market.channels.filter(({ id, inUse }, channel) => listed.active && !inUse && ofWhich(id, channel));
  const overruled = unlisted((id) => listed.marked.includes(id));
  if (overruled.length > 0) add('active-overruled', 'warning', names(overruled));
  const leftOut = unlisted(
    (id, channel) => !listed.marked.includes(id) && knownToTheData(channelTotals(market, channel)),
  );
  if (leftOut.length > 0) add('active-incomplete', 'warning', names(leftOut));
  for (const { id, name, members, kept } of listed.umbrellas) {
    const meant = names(market.channels.filter((channel) => members.includes(channel.id)));
    add('umbrella-named', 'warning', { ...meant, umbrella: name, id, kept: kept ? 'yes' : 'no' });
  }
  const stated = [...market.usage, ...market.wholeUsage].some((pair) => pair?.share !== undefined);
  const noRates = counts.stages.every(({ model }) => model === 'none');
  // Tables that are yet to be filled in have nothing wrong in them; the headline says that nothing was measured.
  const lack = !stated && noRates && !market.counts.some(countsAnything) ? 'info' : 'warning';
  if (!stated) add('reach-unknown', lack);
  if (noRates) add('no-rates', lack);
  else
    counts.stages.forEach(({ model }, stage) => {
      if (model === 'none') add('no-evidence', 'info', { stage: market.stages[stage]!.name });
    });
  return issues;
}

function countsAnything(cell: CellCounts | undefined): boolean {
  return cell !== undefined && [cell.exposures, cell.conversions, cell.cost, cell.revenue].some(Boolean);
}

function exceedingIssue(market: Market, cell: ExceedingCell, phrasebook: Phrasebook): Issue {
  const kind = cell.setAside ? 'slip' : 'events';
  const segment = market.segments[cell.row]?.name;
  const stage = market.stages[cell.stage]!.name;
  const place =
    segment === undefined || market.segments.length === 1
      ? phrasebook.say('plan.place.everyone', { stage })
      : phrasebook.say('plan.place.segment', { stage, segment });
  const id = `plan.issue.conversions-exceed-exposures.${kind}`;
  return {
    code: 'conversions-exceed-exposures',
    severity: cell.setAside ? 'error' : 'warning',
    ...cell.at,
    message: phrasebook.say(id, {
      channel: market.channels[cell.channel]!.name,
      place,
      y: cell.successes,
      n: cell.trials,
    }),
    hint: phrasebook.say(`${id}-hint`),
  };
}
