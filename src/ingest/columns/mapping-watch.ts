import type { ReadSettings } from '../read-settings.ts';
import { findColumns } from './find-columns.ts';
import { unknownColumn } from './unknown-column.ts';

interface Table {
  file: string;
  line: number;
  header: readonly string[];
}

/** Watches that every mapping for all files fits at least one of them. */
export class MappingWatch {
  readonly #settings: ReadSettings;
  readonly #count: number;
  readonly #tables: Table[] = [];

  /** @param count number of tables to come */
  constructor(settings: ReadSettings, count: number) {
    this.#settings = settings;
    this.#count = count;
  }

  /** @throws PlanError `columns-not-understood` at the last table, before its rows are read */
  see(table: Table): void {
    this.#tables.push(table);
    if (this.#tables.length < this.#count) return;
    for (const [role, references] of this.#settings.mappings) {
      const absent = this.#tables.map((one) => references.find((reference) => !this.#has(one, reference)));
      if (absent.includes(undefined)) continue;
      const near = this.#tables.findIndex(
        (one, at) => this.#settings.nearest(absent[at]!, one.header) !== undefined,
      );
      const at = near === -1 ? this.#count - 1 : near;
      throw unknownColumn(role, absent[at]!, this.#tables[at]!, this.#settings);
    }
  }

  #has(table: Table, reference: string): boolean {
    return findColumns(reference, table.header, this.#settings.normalize).length > 0;
  }
}
