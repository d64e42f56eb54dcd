import type { ExportDescription } from '../../knowledge/schemas/export.ts';
import { HeaderIndex } from './header-index.ts';
import { type HeaderMatch, isComplete, matchHeader } from './match-header.ts';
import { longestTitle } from './preamble-period.ts';

/** Two exports that fit this equally well are a tie. */
const tie = 0.05;

/** All exports that can be recognised. */
export class ExportCatalog {
  readonly #entries: { description: ExportDescription; index: HeaderIndex }[];

  constructor(descriptions: readonly ExportDescription[], normalize: (name: string) => string) {
    this.#entries = [...descriptions]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((description) => ({ description, index: new HeaderIndex(description, normalize) }));
  }

  get ids(): string[] {
    return this.#entries.map(({ description }) => description.id);
  }

  /** Matches of a header, best first, ties by id; with an id those of that export only. */
  matches(header: readonly string[], id?: string): HeaderMatch[] {
    return this.#entries
      .filter(({ description }) => id === undefined || description.id === id)
      .flatMap(({ description, index }) => matchHeader(header, description, index) ?? [])
      .sort((a, b) => b.confidence - a.confidence);
  }

  /** The export whose preamble has a line like this. */
  byTitle(line: string): ExportDescription | undefined {
    if (line.length > longestTitle) return undefined;
    return this.#entries.find(({ description }) =>
      description.preamble.titles.some((title) => new RegExp(title, 'iu').test(line)),
    )?.description;
  }

  /** Marks of lines that are no rows. */
  isComment(cell: string): boolean {
    return this.#entries.some(({ description: { preamble } }) =>
      preamble.comment === undefined ? false : cell.startsWith(preamble.comment),
    );
  }
}

/** The export that fits nearly as well as the best. */
export function rival(matches: readonly HeaderMatch[]): HeaderMatch | undefined {
  const [best, second] = matches;
  return best && isComplete(second) && best.confidence - second.confidence < tie ? second : undefined;
}
