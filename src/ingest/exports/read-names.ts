import type { ChannelEntry } from '../fold/channel-entry.ts';
import type { TableContext } from '../table-context.ts';

const mostNames = 5;

/** Which texts of an export were read as which channel, for the reader to check. */
export class ReadNames {
  readonly #byChannel = new Map<
    ChannelEntry,
    { texts: Set<string>; line: number; column: number | undefined }
  >();

  see(channel: ChannelEntry, text: string, line: number, column: number | undefined): void {
    const known = this.#byChannel.get(channel);
    if (known === undefined) this.#byChannel.set(channel, { texts: new Set([text]), line, column });
    else if (known.texts.size <= mostNames) known.texts.add(text);
  }

  /** One issue for each channel that several texts mean. */
  report({ log, file, settings }: Pick<TableContext, 'log' | 'file' | 'settings'>): void {
    for (const [channel, { texts, line, column }] of this.#byChannel) {
      if (texts.size < 2) continue;
      const names = settings.listNames([...texts], { most: mostNames });
      const place = { file, line, column: column === undefined ? undefined : column + 1 };
      log.add('read-as-channel', 'info', place, { names, channel: channel.id });
    }
  }
}
