import type { NameOf } from '../channel-names.ts';
import type { ChannelEntry } from '../fold/channel-entry.ts';
import type { IssueLog } from '../issue-log.ts';
import type { ListNames } from '../read-settings.ts';

const mostNames = 5;

/** Which texts of a table of an export were read as which channel, for the reader to check. */
export class ReadNames {
  readonly #file: string;
  readonly #byChannel = new Map<
    ChannelEntry,
    { texts: Set<string>; line: number; column: number | undefined }
  >();

  constructor(file: string) {
    this.#file = file;
  }

  see(channel: ChannelEntry, text: string, line: number, column: number | undefined): void {
    const known = this.#byChannel.get(channel);
    if (known === undefined) this.#byChannel.set(channel, { texts: new Set([text]), line, column });
    else if (known.texts.size <= mostNames) known.texts.add(text);
  }

  /** One issue for each channel that several texts mean; once all files have shown how it is named. */
  report(nameOf: NameOf, listNames: ListNames, log: IssueLog): void {
    for (const [channel, { texts, line, column }] of this.#byChannel) {
      if (texts.size < 2) continue;
      const names = listNames([...texts], { most: mostNames });
      const place = { file: this.#file, line, column: column === undefined ? undefined : column + 1 };
      log.add('read-as-channel', 'info', place, { names, channel: nameOf(channel) });
    }
  }
}
