import type { DatedCounts, InputSummary, Observations } from '../model/observations.ts';
import { everyone, type Ledger, mostDates, type SegmentEntry } from './fold/ledger.ts';
import { observedChannel, observedInteractions } from './fold/observed-channel.ts';
import { observedCounts } from './fold/observed-counts.ts';
import { observedSegment } from './fold/observed-segment.ts';
import { observedUsage, type UsersProblem } from './fold/observed-usage.ts';
import type { IssueLog } from './issue-log.ts';
import { reportChannelNames } from './report-names.ts';

/** Puts together what all files say, sorted by id, so that the order of rows and files never shows. */
export function assembleObservations(
  ledger: Ledger,
  inputs: InputSummary[],
  log: IssueLog,
  stageOrder: readonly string[],
): Observations {
  const segments = ledger.segments.used();
  const channels = ledger.channels.used();
  for (const { entry, spellings } of channels) reportChannelNames(entry, spellings, log);
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
    usage: segments.flatMap(({ entry }) => usageOf(entry, log)),
    counts: segments.flatMap(({ entry }) => countsOf(entry, stageOrder)),
    dated,
    interactions: channels.flatMap(({ entry }) => observedInteractions(entry)),
    devices: segments.flatMap(({ entry }) => devicesOf(entry)),
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

function usageOf(segment: SegmentEntry, log: IssueLog) {
  const report = (channel: string) => (problem: UsersProblem) => {
    const { file, line, value } = problem.users;
    const place = { file, line, field: 'users', value: String(value) };
    log.add(problem.code, problem.size === undefined ? 'warning' : 'error', place, {
      segment: segment.id,
      channel,
      size: problem.size ?? 0,
    });
  };
  return byChannel(segment.pairs).flatMap(([channel, pair]) => {
    const usage = observedUsage(segment.id, channel.id, pair, segment.statements, report(channel.id));
    return usage ? [usage] : [];
  });
}

function countsOf(segment: SegmentEntry, stageOrder: readonly string[]) {
  return [...segment.cells.values()]
    .map(({ stage, channel, tally }) => observedCounts(segment.id, stageOrder[stage]!, channel.id, tally))
    .sort((a, b) => compare(a.stage, b.stage) || compare(a.channel, b.channel));
}

function devicesOf(segment: SegmentEntry) {
  return byChannel(segment.devices).flatMap(([channel, counts]) =>
    (['desktop', 'mobile'] as const).flatMap((device) => {
      const exposures = counts[device]?.value();
      return exposures === undefined ? [] : [{ segment: segment.id, channel: channel.id, device, exposures }];
    }),
  );
}

/** Counts without a segment, beside tables that name segments. */
function reportUnsegmented(ledger: Ledger, log: IssueLog): void {
  const segments = ledger.segments.used();
  const isCounted = ({ id, cells, pairs }: SegmentEntry) => id === everyone && cells.size + pairs.size > 0;
  const whole = segments.find(({ entry }) => isCounted(entry))?.spellings[0];
  if (segments.length > 1 && whole && whole.column === undefined)
    log.add('segment-assumed', 'info', { file: whole.file }, { segments: segments.length - 1 });
}

function byChannel<T>(map: ReadonlyMap<{ id: string }, T>): [{ id: string }, T][] {
  return [...map].sort(([a], [b]) => compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
