import type { Purpose } from '../../model/vocabulary.ts';
import { placeOf, type TableContext } from '../table-context.ts';
import type { ChannelEntry } from './channel-entry.ts';
import { NameColumn } from './name-column.ts';
import type { Spelling } from './name-register.ts';
import type { Row } from './row.ts';
import { everyone, type SegmentEntry } from './segment-entry.ts';

const nothing: readonly Purpose[] = [];

type Stage = { position: number } | { position: undefined; nearest: string; journey: string };

/** The names of a table's rows: segment, channel, stage, region, device, what people do there, and what it rests on. */
export class NameCells {
  readonly #context: TableContext;
  readonly #segment: NameColumn<Spelling<SegmentEntry>>;
  readonly #channel: NameColumn<Spelling<ChannelEntry>>;
  readonly #stage: NameColumn<Stage>;
  readonly #region: NameColumn<string>;
  readonly #device: NameColumn<'mobile' | 'desktop' | undefined>;
  readonly #purposes: NameColumn<{ known: readonly Purpose[]; complete: boolean }>;
  readonly #estimated: NameColumn<boolean>;
  readonly #assumed: { segment: Spelling<SegmentEntry> | undefined; stage: number | undefined };

  constructor(context: TableContext) {
    const { ledger, layout, settings, words } = context;
    this.#context = context;
    this.#segment = new NameColumn('segment', context, (name) => ledger.segments.spelling(name));
    this.#channel = new NameColumn('channel', context, (name) => ledger.channels.spelling(name));
    this.#stage = new NameColumn('stage', context, (name) => resolveStage(name, context));
    this.#region = new NameColumn('region', context, settings.normalize);
    this.#device = new NameColumn('device', context, (name) => words.device(name));
    this.#purposes = new NameColumn('interaction', context, (name) => resolvePurposes(name, context));
    this.#estimated = new NameColumn('basis', context, (name) => words.isEstimate(name));
    this.#assumed = {
      segment: layout.sources.has('segment') ? undefined : ledger.segments.spelling(everyone),
      stage: layout.sources.has('stage') ? undefined : settings.stageOrder.indexOf(settings.defaultStage),
    };
  }

  /** Fills the names of the row; false when it sums up others, or its stage is unknown. */
  read(record: readonly string[], row: Row): boolean {
    const segment = this.#segment.read(record);
    const channel = this.#channel.read(record);
    if (this.#sumsUp('segment', segment, row.line) || this.#sumsUp('channel', channel, row.line))
      return false;
    row.segment = segment?.means ?? this.#assumed.segment;
    row.channel = channel?.means;
    row.region = this.#region.read(record)?.means ?? '';
    row.device = this.#readDevice(record, row.line);
    row.purposes = this.#readPurposes(record, row.line);
    row.estimated = this.#estimated.read(record)?.means ?? false;
    const stage = this.#stage.read(record);
    row.stage = stage === undefined ? this.#assumed.stage : stage.means.position;
    if (stage === undefined || stage.means.position !== undefined) return true;
    const { nearest, journey } = stage.means;
    const values = { nearest, journey, stages: this.#context.settings.stageOrder.join(', ') };
    this.#context.log.add(
      'unknown-stage',
      'error',
      placeOf(this.#context, 'stage', row.line, stage.name),
      values,
    );
    return false;
  }

  /** A totals row would count everything twice. */
  #sumsUp(role: 'segment' | 'channel', cell: { name: string } | undefined, line: number): boolean {
    if (cell === undefined || !this.#context.words.isTotal(cell.name)) return false;
    this.#context.log.add('total-row', 'warning', placeOf(this.#context, role, line, cell.name));
    return true;
  }

  #readDevice(record: readonly string[], line: number): 'mobile' | 'desktop' | undefined {
    const device = this.#device.read(record);
    if (device && device.means === undefined)
      this.#context.log.add('unknown-device', 'info', placeOf(this.#context, 'device', line, device.name));
    return device?.means;
  }

  #readPurposes(record: readonly string[], line: number): readonly Purpose[] {
    const purposes = this.#purposes.read(record);
    if (purposes && !purposes.means.complete)
      this.#context.log.add(
        'unknown-interaction',
        'warning',
        placeOf(this.#context, 'interaction', line, purposes.name),
      );
    return purposes?.means.known ?? nothing;
  }
}

function resolveStage(name: string, { settings }: TableContext): Stage {
  const resolved = settings.resolvers.stage(name);
  if (resolved.id !== undefined) return { position: settings.stageOrder.indexOf(resolved.id) };
  return {
    position: undefined,
    nearest: resolved.nearest ?? 'none',
    journey: resolved.otherJourney ?? 'none',
  };
}

/** One name, or several in one cell: `support, offers`. */
function resolvePurposes(
  name: string,
  { settings }: TableContext,
): { known: readonly Purpose[]; complete: boolean } {
  const { purpose } = settings.resolvers;
  const whole = purpose(name);
  if (whole !== undefined) return { known: [whole], complete: true };
  const parts = name.split(/[,;/|+&]/).map((part) => purpose(part));
  const known = new Set(parts.filter((part) => part !== undefined));
  return { known: [...known], complete: !parts.includes(undefined) };
}
