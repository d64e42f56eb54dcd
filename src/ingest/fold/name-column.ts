import type { ColumnRole } from '../../model/column-vocabulary.ts';
import type { RoleSource } from '../columns/table-layout.ts';
import { cellText, type TableContext } from '../table-context.ts';

// Names come from the data: a column of free text must not fill the memory.
const remembered = 10_000;

/** A column of names, each resolved once. */
export class NameColumn<T> {
  readonly #source: RoleSource | undefined;
  readonly #context: TableContext;
  readonly #resolve: (name: string) => T;
  readonly #known = new Map<string, { name: string; means: T } | undefined>();

  constructor(role: ColumnRole, context: TableContext, resolve: (name: string) => T) {
    this.#source = context.layout.sources.get(role);
    this.#context = context;
    this.#resolve = resolve;
  }

  /** The name and what it means; undefined when it is missing. */
  read(record: readonly string[]): { name: string; means: T } | undefined {
    if (this.#source === undefined) return undefined;
    const { words } = this.#context;
    const name = cellText(this.#source, record, words);
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const answer = words.isMissing(name) ? undefined : { name, means: this.#resolve(name) };
    if (this.#known.size < remembered) this.#known.set(name, answer);
    return answer;
  }
}
