import type { ColumnRole } from '../../model/column-vocabulary.ts';

/** What a row says of a segment, a pair or a channel, and where. */
export interface Statement {
  value: number;
  file: string;
  line: number;
  /** It is an estimate by feel. */
  estimated?: true;
}

/** Beyond so many values of one thing another one is no news. */
const mostOthers = 20;

interface Stated extends Statement {
  /** Larger values that other rows state. */
  others: readonly number[];
}

/**
 * Statements about one thing, by role. They are repeated, never added: of different ones the smaller value
 * stays, whatever their order, because it promises less. What was measured takes the place of an estimate.
 */
export class Statements {
  readonly #measured = new Map<ColumnRole, Stated>();
  #estimated: Map<ColumnRole, Stated> | undefined;

  /** An earlier statement, when this one says what none did before; undefined when all agree. */
  state(
    role: ColumnRole,
    value: number,
    file: string,
    line: number,
    estimated = false,
  ): Statement | undefined {
    if (estimated) this.#estimated ??= new Map();
    const statements = estimated ? this.#estimated! : this.#measured;
    const known = statements.get(role);
    if (known?.value === value || known?.others.includes(value)) return undefined;
    const statement = { value, file, line, ...(estimated && { estimated }) };
    if (known === undefined) {
      statements.set(role, { ...statement, others: [] });
      return undefined;
    }
    const isNews = known.others.length < mostOthers;
    const others = isNews ? [...known.others, Math.max(value, known.value)] : known.others;
    statements.set(role, { ...(value < known.value ? statement : known), others });
    return isNews ? known : undefined;
  }

  get(role: ColumnRole): Statement | undefined {
    return this.#measured.get(role) ?? this.#estimated?.get(role);
  }
}

/** Statements about one thing by region; `''` stands for the whole. */
export type RegionalStatements = Map<string, Statements>;
