import type { ColumnRole } from '../../model/column-vocabulary.ts';

/** What a row says of a segment, a pair or a channel, and where. */
export interface Statement {
  value: number;
  file: string;
  line: number;
  /** It is an estimate by feel. */
  estimated?: true;
}

/**
 * Statements about one thing, by role. They are repeated, never added: of different ones the smaller value
 * stays, whatever their order, because it promises less. What was measured takes the place of an estimate.
 */
export class Statements {
  readonly #byRole = new Map<ColumnRole, Statement>();

  /** The earlier statement when it says something else; undefined when all agree. */
  state(
    role: ColumnRole,
    value: number,
    file: string,
    line: number,
    estimated = false,
  ): Statement | undefined {
    const known = this.#byRole.get(role);
    if (known === undefined || (known.estimated && !estimated)) {
      this.#byRole.set(role, { value, file, line, ...(estimated && { estimated }) });
      return undefined;
    }
    if (known.value === value || (estimated && !known.estimated)) return undefined;
    if (value < known.value) this.#byRole.set(role, { value, file, line, ...(estimated && { estimated }) });
    return known;
  }

  get(role: ColumnRole): Statement | undefined {
    return this.#byRole.get(role);
  }
}

/** Statements about one thing by region; `''` stands for the whole. */
export type RegionalStatements = Map<string, Statements>;
