import type { ExportDescription } from '../../knowledge/schemas/export.ts';
import { HeaderIndex } from './header-index.ts';
import { type HeaderMatch, isComplete, matchHeader } from './match-header.ts';
import type { MistakenReport } from './mistaken-report.ts';
import { longestTitle } from './preamble-period.ts';

/** Two exports that fit this equally well are a tie. */
const tie = 0.05;

/** All exports that can be recognised. */
export class ExportCatalog {
  readonly #descriptions: readonly ExportDescription[];
  readonly #normalize: (name: string) => string;
  /** By id; made when a header is first compared: files of tidy tables never need them. */
  readonly #indexes = new Map<string, HeaderIndex>();

  constructor(descriptions: readonly ExportDescription[], normalize: (name: string) => string) {
    this.#descriptions = [...descriptions].sort((a, b) => (a.id < b.id ? -1 : 1));
    this.#normalize = normalize;
  }

  get ids(): string[] {
    return this.#descriptions.map(({ id }) => id);
  }

  /** Matches of a header, best first, ties by id; with an id those of that export only. */
  matches(header: readonly string[], id?: string): HeaderMatch[] {
    return this.#descriptions
      .filter((description) => id === undefined || description.id === id)
      .flatMap((description) => matchHeader(header, description, this.#indexOf(description)) ?? [])
      .sort((a, b) => b.confidence - a.confidence);
  }

  /** The match of a header that has no column of the export. */
  nothingOf(id: string): HeaderMatch | undefined {
    const description = this.#descriptions.find((one) => one.id === id);
    if (description === undefined) return undefined;
    const lacking = description.recognition.required.map((keys) => [keys].flat()[0]!);
    return { description, columns: new Map(), lacking, confidence: 0 };
  }

  /** The report that a header shows, where people take it for one that can be read. */
  mistaken(header: readonly string[]): MistakenReport | undefined {
    const names = new Set(header.map(this.#normalize));
    for (const description of this.#descriptions)
      for (const report of description.mistaken)
        if (report.headers.every((name) => names.has(this.#normalize(name)))) return { description, report };
    return undefined;
  }

  /** The export whose preamble has a line like this. */
  byTitle(line: string): ExportDescription | undefined {
    if (line.length > longestTitle) return undefined;
    return this.#descriptions.find(({ preamble }) =>
      preamble.titles.some((title) => new RegExp(title, 'iu').test(line)),
    );
  }

  /** Marks of lines that are no rows. */
  isComment(cell: string): boolean {
    return this.#descriptions.some(({ preamble }) =>
      preamble.comment === undefined ? false : cell.startsWith(preamble.comment),
    );
  }

  #indexOf(description: ExportDescription): HeaderIndex {
    const known = this.#indexes.get(description.id);
    if (known !== undefined) return known;
    const index = new HeaderIndex(description, this.#normalize);
    this.#indexes.set(description.id, index);
    return index;
  }
}

/** The export that fits nearly as well as the best. */
export function rival(matches: readonly HeaderMatch[]): HeaderMatch | undefined {
  const [best, second] = matches;
  return best && isComplete(second) && best.confidence - second.confidence < tie ? second : undefined;
}
