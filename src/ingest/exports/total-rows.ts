import type { ExportLayout } from './export-layout.ts';

/** Tells rows that sum up others: a total's word in one of its columns, or nothing where every other row has a name. */
export class TotalRows {
  readonly #pattern: RegExp;
  readonly #words: readonly number[];
  readonly #empty: readonly number[];

  constructor({ description, columns }: Pick<ExportLayout, 'description' | 'columns'>) {
    const { totals } = description;
    const positions = (keys: readonly string[]) =>
      keys.flatMap((key) => (key === 'first' ? 0 : (columns.get(key)?.index ?? [])));
    this.#pattern = new RegExp(totals.pattern, 'iu');
    this.#words = positions(totals.columns);
    this.#empty = positions(totals.empty);
  }

  isTotal(record: readonly string[]): boolean {
    const text = (index: number) => (record[index] ?? '').trim();
    return (
      this.#words.some((index) => this.#pattern.test(text(index))) ||
      this.#empty.some((index) => text(index) === '')
    );
  }
}
