/** One way in which a name is written, and how many used rows write it so. */
export interface Spelling<Entry> {
  text: string;
  entry: Entry;
  rows: number;
  /** Where it was used first. */
  file: string;
  line: number;
  column: number | undefined;
  /** Only descriptions of exports use it: it is ours, not the user's. */
  coined: boolean;
}

/** Names of one kind and what they mean. A spelling is resolved once, however many rows hold it. */
export class NameRegister<Entry extends { id: string }> {
  readonly #resolve: (name: string) => Entry;
  readonly #onNew: () => void;
  readonly #entries = new Map<string, Entry>();
  readonly #spellings = new Map<string, Spelling<Entry>>();

  /** @param resolve makes the entry of a name; the first entry of an id stays @param onNew for every new spelling */
  constructor(resolve: (name: string, index: number) => Entry, onNew: () => void) {
    this.#resolve = (name) => resolve(name, this.#entries.size);
    this.#onNew = onNew;
  }

  spelling(text: string): Spelling<Entry> {
    const known = this.#spellings.get(text);
    if (known) return known;
    const trimmed = text.trim();
    if (trimmed !== text) return this.spelling(trimmed);
    const spelling = this.#create(text);
    this.#spellings.set(text, spelling);
    return spelling;
  }

  #create(text: string): Spelling<Entry> {
    this.#onNew();
    const made = this.#resolve(text);
    const entry = this.#entries.get(made.id) ?? made;
    this.#entries.set(entry.id, entry);
    return { text, entry, rows: 0, file: '', line: 0, column: undefined, coined: true };
  }

  /** Entries that a used row names, by id, each with its spellings, the most frequent first, ties by alphabet. */
  used(): { entry: Entry; spellings: Spelling<Entry>[] }[] {
    const spellings = new Map<Entry, Set<Spelling<Entry>>>();
    for (const spelling of this.#spellings.values()) {
      if (spelling.rows === 0) continue;
      const group = spellings.get(spelling.entry) ?? new Set();
      spellings.set(spelling.entry, group.add(spelling));
    }
    return [...spellings]
      .map(([entry, group]) => ({
        entry,
        spellings: [...group].sort((a, b) => b.rows - a.rows || (a.text < b.text ? -1 : 1)),
      }))
      .sort((a, b) => (a.entry.id < b.entry.id ? -1 : 1));
  }
}

/** Notes that a used row writes a name so, or, when the name is coined, means it without writing it. */
export function countSpelling(
  spelling: Spelling<unknown>,
  file: string,
  line: number,
  column: number | undefined,
  coined = false,
): void {
  if (spelling.rows === 0 || (spelling.coined && !coined)) {
    spelling.file = file;
    spelling.line = line;
    spelling.column = column;
  }
  spelling.coined &&= coined;
  spelling.rows++;
}
