import type { InputKind } from '../model/vocabulary.ts';
import { judgeHeader } from './columns/judge-header.ts';
import { rival } from './exports/export-catalog.ts';
import { exportName } from './exports/export-name.ts';
import { type HeaderMatch, isComplete } from './exports/match-header.ts';
import type { ReadingContext } from './read-file.ts';

export interface Line {
  record: string[];
  line: number;
}

/** What a file begins with; `at` is the position of the header among the lines that were offered. */
export type Beginning =
  | { is: 'export'; match: HeaderMatch; at: number }
  /** `near`: the export that a header comes closest to which nothing recognises, or that the user says it is. */
  | { is: 'table'; near: HeaderMatch | undefined; at: number }
  /** Nothing but the title lines of an export. */
  | { is: 'title'; id: string };

// No preamble that is known has 20 lines.
const mostLines = 50;
const mostCharacters = 1_048_576;
const mostTitleLines = 10;

/** Finds the header among the first lines of a file. */
export class HeaderSearch {
  readonly lines: Line[] = [];
  readonly #context: ReadingContext;
  readonly #file: string;
  readonly #kind: InputKind | undefined;
  /** Id of the export that the user says it is. */
  readonly #forced: string | undefined;
  /** What the user says of all files does not concern tables that are tidy beyond doubt. */
  readonly #mayBeTidy: boolean;
  #characters = 0;

  constructor(input: { path: string; kind?: InputKind | undefined }, context: ReadingContext) {
    this.#context = context;
    this.#file = input.path;
    this.#kind = input.kind;
    const { as } = context.settings;
    this.#forced = as?.get(input.path) ?? as?.get('*');
    this.#mayBeTidy = !as?.has(input.path);
  }

  /** Takes the next line; what the file begins with as soon as that is known. */
  offer(line: Line): Beginning | undefined {
    const at = this.lines.push(line) - 1;
    for (const cell of line.record) this.#characters += cell.length;
    if (this.#context.catalog === undefined || this.#kind === 'audience' || this.#kind === 'usage')
      return { is: 'table', near: undefined, at };
    const tidy = this.#mayBeTidy ? this.#judge(line.record, at === 0) : undefined;
    const match = tidy === 'proper' ? undefined : this.recognise(line.record);
    if (match) return { is: 'export', match, at };
    if (tidy === 'proper' || (tidy && this.#forced === undefined))
      return { is: 'table', near: undefined, at };
    const enough = this.lines.length >= mostLines || this.#characters >= mostCharacters;
    return enough ? this.conclude() : undefined;
  }

  /** The best reading of lines of which none is a header; undefined without lines. */
  conclude(): Beginning | undefined {
    const { catalog } = this.#context;
    if (this.lines.length === 0) return undefined;
    const matches = this.lines.flatMap(({ record }, at) =>
      (catalog?.matches(record, this.#forced) ?? []).slice(0, 1).map((match) => ({ match, at })),
    );
    const [near] = matches.sort((a, b) => b.match.confidence - a.match.confidence);
    if (near && this.#forced !== undefined)
      return { is: 'export', match: { ...near.match, confidence: 1 }, at: near.at };
    if (this.#forced !== undefined) return { is: 'table', near: catalog?.nothingOf(this.#forced), at: 0 };
    if (near) return { is: 'table', near: near.match, at: near.at };
    const id = this.#titleOf();
    return id === undefined ? { is: 'table', near: undefined, at: 0 } : { is: 'title', id };
  }

  /** The export whose header this is; a second one that it could be as well is reported. */
  recognise(record: readonly string[]): HeaderMatch | undefined {
    const { catalog, log, settings } = this.#context;
    const matches = catalog!.matches(record, this.#forced);
    const [best] = matches;
    if (!isComplete(best)) return undefined;
    const second = rival(matches);
    if (second) {
      const names = {
        export: exportName(best.description, settings),
        other: exportName(second.description, settings),
      };
      log.add('export-tie', 'info', { file: this.#file }, { ...names, id: second.description.id });
    }
    return this.#forced === undefined ? best : { ...best, confidence: 1 };
  }

  /** A title in one cell, or a row of data further down, can hold a word that is also a header. */
  #judge(record: readonly string[], isFirst: boolean): 'proper' | 'possible' | undefined {
    const { catalog, lexicon, settings } = this.#context;
    const cells = record.filter((cell) => cell.trim() !== '');
    if (cells.length < 2 || catalog!.isComment(record[0]!)) return undefined;
    if (!isFirst && cells.some((cell) => /^[\s\d.,%€$-]+$/.test(cell))) return undefined;
    return judgeHeader({ file: this.#file, header: record }, lexicon, settings);
  }

  /** Id of the export whose report without rows this is. */
  #titleOf(): string | undefined {
    const couldBeHeader = ({ record }: Line) =>
      record.filter((cell) => cell.trim() !== '').length >= 3 && !record.some((cell) => /\d/.test(cell));
    if (this.lines.length > mostTitleLines || this.lines.some(couldBeHeader)) return undefined;
    for (const { record } of this.lines) {
      const description = this.#context.catalog?.byTitle(record.join(',').trim());
      if (description) return description.id;
    }
    return undefined;
  }
}
