import type { DatedCounts, InputSummary, Observations } from '../model/observations.ts';
import { type Ledger, mostDates } from './fold/ledger.ts';
import { observedCells } from './fold/observed-cells.ts';
import { observedChannel, observedInteractions } from './fold/observed-channel.ts';
import { observedDevices } from './fold/observed-devices.ts';
import { observedSegment } from './fold/observed-segment.ts';
import { observedUsage } from './fold/observed-usage.ts';
import { everyone, type SegmentEntry } from './fold/segment-entry.ts';
import type { IssueLog } from './issue-log.ts';
import type { ReadSettings } from './read-settings.ts';
import { reportChannelNames, reportSegmentNames } from './report-names.ts';
import { UsersReporter } from './users-reporter.ts';

/** Puts together what all files say, sorted by id, so that the order of rows and files never shows. */
export function assembleObservations(
  ledger: Ledger,
  inputs: InputSummary[],
  log: IssueLog,
  { stageOrder, listNames }: Pick<ReadSettings, 'stageOrder' | 'listNames'>,
  users = new UsersReporter(log),
): Observations {
  const segments = ledger.segments.used();
  const channels = ledger.channels.used();
  for (const { spellings } of segments) reportSegmentNames(spellings, log, listNames);
  for (const { entry, spellings } of channels) reportChannelNames(entry, spellings, log, listNames);
  reportUnsegmented(ledger, log);
  const dated = datedOf(ledger, log, stageOrder);
  return {
    segments: segments.map(({ entry, spellings }) =>
      observedSegment(entry.id, spellings[0]!.text, entry.statements),
    ),
    channels: channels.map(({ entry, spellings }) =>
      observedChannel(entry, spellings.find(({ coined }) => !coined)?.text),
    ),
    stages: stageOrder.filter((_, index) => ledger.stages.has(index)),
    usage: segments.flatMap(({ entry }) => usageOf(entry, users)),
    counts: segments.flatMap(({ entry }) => observedCells(entry, stageOrder)),
    dated,
    interactions: channels.flatMap(({ entry }) => observedInteractions(entry)),
    devices: segments.flatMap(({ entry }) => observedDevices(entry)),
    inputs,
    issues: log.sorted(inputs.map(({ path }) => path)),
    ...(ledger.currency !== undefined && { currency: ledger.currency }),
  };
}

/** Part of the dates would make a curve of whatever stood at the top of a file: too many are none. */
function datedOf(ledger: Ledger, log: IssueLog, stageOrder: readonly string[]): DatedCounts[] {
  const file = ledger.datesExceededIn;
  if (file !== undefined) {
    log.add('dates-too-many', 'warning', { file }, { limit: mostDates });
    return [];
  }
  for (const book of ledger.datedBooks) for (const tally of book.settled()) ledger.dated.merge(tally);
  return ledger.dated.counts(stageOrder);
}

function usageOf(segment: SegmentEntry, users: UsersReporter) {
  return [...segment.pairs]
    .sort(([a], [b]) => (a.id < b.id ? -1 : 1))
    .flatMap(([channel, pair]) => {
      const report = users.ofWhole(segment.id, channel.id);
      return observedUsage(segment.id, channel.id, pair, segment.statements, report) ?? [];
    });
}

/** Counts without a segment, beside tables that name segments. */
function reportUnsegmented(ledger: Ledger, log: IssueLog): void {
  const segments = ledger.segments.used();
  const isCounted = ({ id, cells, pairs }: SegmentEntry) => id === everyone && cells.size + pairs.size > 0;
  const whole = segments.find(({ entry }) => isCounted(entry))?.spellings[0];
  if (segments.length > 1 && whole && whole.column === undefined)
    log.add('segment-assumed', 'info', { file: whole.file }, { segments: segments.length - 1 });
}
