import type { ExportChannel, ExportDescription } from '../../knowledge/schemas/export.ts';
import type { ChannelEntry } from '../fold/channel-entry.ts';
import type { Spelling } from '../fold/name-register.ts';
import type { Traffic } from '../read-settings.ts';
import type { TableContext } from '../table-context.ts';
import type { ExportLayout } from './export-layout.ts';
import { listItem } from './list-item.ts';

type Context = Omit<TableContext, 'layout'>;

/** The channel of a row, and how the file writes it; `none` for traffic that belongs to no channel. */
export interface RowChannelName {
  spelling: Spelling<ChannelEntry> | 'none';
  /** The description of the export, not the file, says which channel this is. */
  coined: boolean;
  text: string;
  /** 0-based. */
  column: number | undefined;
}

// Names come from the data: a column of free text must not fill the memory.
const remembered = 10_000;
const trafficKeys = ['group', 'sourceMedium', 'trafficSource', 'medium', 'campaign'] as const;

/** Tells the channel of each row of an export. Each combination of texts is resolved once. */
export class RowChannel {
  readonly #context: Context;
  readonly #layout: ExportLayout;
  readonly #columns: readonly number[];
  readonly #resolve: (texts: readonly string[]) => Omit<RowChannelName, 'column'> | undefined;
  readonly #known = new Map<string, RowChannelName | undefined>();
  readonly #none: ReadonlySet<string>;
  readonly #byValue: ReadonlyMap<string, string>;
  readonly #ownNames: ReadonlySet<string>;

  constructor(layout: ExportLayout, context: Context) {
    this.#context = context;
    this.#layout = layout;
    const { normalize } = context.settings;
    const described = layout.description.channel;
    this.#none = new Set('none' in described ? described.none.map(normalize) : []);
    this.#byValue = 'values' in described ? valueMap(described.values, normalize) : new Map();
    this.#ownNames = new Set(context.settings.ownNames?.names.map(normalize));
    const { channel } = layout;
    if (channel === 'as described') {
      this.#columns = describedColumns(described, layout);
      this.#resolve = (texts) => this.#asDescribed(described, texts);
    } else {
      this.#columns = 'columns' in channel ? channel.columns : [];
      const constant = 'constant' in channel ? channel.constant : undefined;
      this.#resolve = (texts) => this.#written(constant ?? this.#join(texts));
    }
  }

  /** Header or headers, or `= id`, for the summary. */
  get field(): string {
    if (this.#columns.length > 0)
      return [...new Set(this.#columns)].map((index) => this.#layout.header[index]!.trim()).join(' + ');
    const { channel, description } = this.#layout;
    if (typeof channel === 'object' && 'constant' in channel) return `= ${channel.constant}`;
    const described = description.channel;
    if ('constant' in described) return `= ${described.constant}`;
    return 'otherwise' in described && described.otherwise ? `= ${described.otherwise}` : '';
  }

  /** Undefined where the row names none. */
  read(record: readonly string[]): RowChannelName | undefined {
    const texts = this.#columns.map((index) => (record[index] ?? '').trim());
    const key = texts.length === 1 ? texts[0]! : JSON.stringify(texts);
    if (this.#known.has(key)) return this.#known.get(key);
    const resolved = this.#resolve(texts);
    const answer = resolved && { ...resolved, column: this.#columns[0] };
    if (this.#known.size < remembered) {
      this.#known.set(key, answer);
      if (answer?.coined && answer.spelling !== 'none' && answer.text !== '')
        this.#context.ledger.classified.set(answer.text, answer.spelling.entry.id);
    }
    return answer;
  }

  #asDescribed(
    described: ExportChannel,
    texts: readonly string[],
  ): Omit<RowChannelName, 'column'> | undefined {
    if ('constant' in described) return this.#coined(described.constant, '');
    if ('traffic' in described) return this.#classify(described.traffic, texts);
    const text = texts[0] ?? '';
    if (this.#isOwn(text)) return this.#written(text);
    const value = this.#byValue.get(this.#context.settings.normalize(text)) ?? described.otherwise;
    return value === undefined ? this.#written(text) : this.#coined(value, text);
  }

  #classify(
    keys: Readonly<Partial<Record<(typeof trafficKeys)[number], string | undefined>>>,
    texts: readonly string[],
  ): Omit<RowChannelName, 'column'> | undefined {
    const { settings } = this.#context;
    const present = trafficKeys.filter((key) => this.#layout.columns.has(keys[key] ?? ''));
    const cells = new Map(present.map((key, position) => [key, this.#item(keys[key]!, texts[position]!)]));
    const group = cells.get('group') || undefined;
    const said = group === undefined ? [...cells.values()].filter((cell) => cell !== '') : [group];
    if (said.length > 0 && said.every((cell) => this.#none.has(settings.normalize(cell))))
      return { spelling: 'none', coined: true, text: said.join(' / ') };
    const text = group ?? this.#join(said);
    if (text === '') return undefined;
    const own = [text, this.#join([...cells.values()])].find((written) => this.#isOwn(written));
    if (own !== undefined) return this.#written(own);
    const name = settings.classifySource?.(traffic(cells));
    return name === undefined ? this.#written(text) : this.#coined(name, text);
  }

  /** The user's own names hold as the data have them, before anything is classified. */
  #isOwn(text: string): boolean {
    return this.#ownNames.size > 0 && this.#ownNames.has(this.#context.settings.normalize(text));
  }

  /** A cell of the description's column, or the item of its list. */
  #item(key: string, text: string): string {
    const take = this.#layout.description.columns[key]?.take;
    return take === undefined ? text : listItem(text, take);
  }

  #join(texts: readonly string[]): string {
    return texts.filter((text) => !this.#context.words.isMissing(text)).join(' / ');
  }

  #written(text: string): Omit<RowChannelName, 'column'> | undefined {
    if (this.#context.words.isMissing(text)) return undefined;
    return { spelling: this.#context.ledger.channels.spelling(text), coined: false, text };
  }

  #coined(name: string, text: string): Omit<RowChannelName, 'column'> {
    return { spelling: this.#context.ledger.channels.spelling(name), coined: true, text };
  }
}

/** `google / cpc` counts as source and medium. */
function traffic(cells: ReadonlyMap<(typeof trafficKeys)[number], string>): Traffic {
  const [source, medium] = splitPair(cells.get('sourceMedium') ?? '');
  const found = {
    source: cells.get('trafficSource') || source.trim(),
    medium: cells.get('medium') || medium.trim(),
    campaign: cells.get('campaign'),
    group: cells.get('group'),
  };
  return Object.fromEntries(Object.entries(found).filter(([, text]) => text !== undefined && text !== ''));
}

/** Source and medium; a source may hold a slash of its own, but hardly one between spaces. */
function splitPair(text: string): [source: string, medium: string] {
  const spaced = text.indexOf(' / ');
  const at = spaced === -1 ? text.lastIndexOf('/') : spaced + 1;
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function describedColumns(described: ExportDescription['channel'], { columns }: ExportLayout): number[] {
  const keys =
    'traffic' in described
      ? trafficKeys.map((key) => described.traffic[key])
      : ['column' in described ? described.column : undefined];
  return keys.flatMap((key) => (key === undefined ? [] : (columns.get(key)?.index ?? [])));
}

function valueMap(
  values: Readonly<Record<string, readonly string[]>>,
  normalize: (name: string) => string,
): Map<string, string> {
  return new Map(
    Object.entries(values).flatMap(([id, texts]) =>
      texts.map((text): [string, string] => [normalize(text), id]),
    ),
  );
}
