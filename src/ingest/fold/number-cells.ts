import type { RoleSource } from '../columns/table-layout.ts';
import { measureOf } from '../numbers/measure.ts';
import { NumberColumn, type NumberProblem } from '../numbers/number-column.ts';
import { cellText, placeOf, type TableContext } from '../table-context.ts';
import { type NumberRole, numberRoles, type Row, rolesOf, type Subject } from './row.ts';

const subjectOf = Object.fromEntries(
  Object.entries(rolesOf).flatMap(([subject, roles]) => roles.map((role) => [role, subject])),
) as Record<NumberRole, Subject>;

/** The numbers of a table's rows. */
export class NumberCells {
  readonly #context: TableContext;
  readonly #cells: {
    role: NumberRole;
    subject: Subject;
    source: RoleSource;
    column: NumberColumn | undefined;
  }[];
  /** Outcomes may be words: no column counts exposures, and no outcome in the head is a count. */
  #outcomes: boolean;

  constructor(context: TableContext) {
    this.#context = context;
    const { sources } = context.layout;
    this.#cells = numberRoles.flatMap((role) => {
      const source = sources.get(role);
      return source
        ? [{ role, subject: subjectOf[role], source, column: numberColumn(role, source, context) }]
        : [];
    });
    this.#outcomes = sources.has('conversions') && !sources.has('exposures');
  }

  /** Learns the style of each column from the head of the table. */
  settle(head: readonly { record: string[] }[]): void {
    for (const { role, source, column } of this.#cells) {
      for (const { record } of head) {
        const text = cellText(source, record, this.#context.words);
        column?.observe(text);
        if (role === 'conversions' && /\d/.test(text) && this.#context.words.outcome(text) === undefined)
          this.#outcomes &&= isOutcomeNumber(text);
      }
      column?.settle(this.#context.ledger.currency);
      this.#context.ledger.currency ??= column?.currency;
    }
  }

  /** Fills the numbers of the row; false when one of them makes it unusable. */
  read(record: readonly string[], row: Row): boolean {
    let usable = true;
    row.states.segment = row.states.pair = row.states.channel = row.states.cell = false;
    for (const { role, subject, source, column } of this.#cells) {
      const text = cellText(source, record, this.#context.words);
      const value = this.#value(role, column, text);
      if (typeof value !== 'string') row.numbers[role] = value;
      else if (!this.#refuse(value, role, text, row, column)) usable = false;
      if (row.numbers[role] !== undefined) row.states[subject] = true;
    }
    return usable;
  }

  #value(role: NumberRole, column: NumberColumn | undefined, text: string) {
    const { words } = this.#context;
    if (column === undefined)
      return words.outcome(text) ?? (words.isMissing(text) ? undefined : 'not-yes-or-no');
    const outcome = role === 'conversions' && this.#outcomes ? words.outcome(text) : undefined;
    return outcome ?? column.read(text);
  }

  /** Reports a cell that gives no number; true when the row can be used without it. */
  #refuse(
    problem: NumberProblem | 'not-yes-or-no',
    role: NumberRole,
    text: string,
    row: Row,
    column: NumberColumn | undefined,
  ): boolean {
    const { log } = this.#context;
    if (problem === 'censored-number') {
      log.add(problem, 'info', placeOf(this.#context, role, row.line, text));
      row.numbers[role] = undefined;
      return true;
    }
    log.add(problem, 'error', placeOf(this.#context, role, row.line, text), {
      role,
      measure: measureOf[role] ?? 'number',
      currency: column?.currency ?? '',
    });
    if (problem !== 'ambiguous-number' && problem !== 'share-out-of-range') return false;
    row.numbers[role] = subjectOf[role] === 'cell' ? Number.NaN : undefined;
    return true;
  }

  /** Reports columns that write decimals in two ways; once, after all rows. */
  finish(): void {
    for (const { role, column } of this.#cells) {
      this.#context.ledger.currency ??= column?.currency;
      if (column?.lostSign !== undefined)
        this.#context.log.add(
          'lost-currency-sign',
          'info',
          placeOf(this.#context, role, undefined, column.lostSign),
        );
      if (column?.contradiction)
        this.#context.log.add(
          'mixed-decimals',
          'warning',
          placeOf(this.#context, role, undefined),
          column.contradiction,
        );
    }
  }
}

function numberColumn(role: NumberRole, source: RoleSource, context: TableContext): NumberColumn | undefined {
  const measure = measureOf[role];
  if (measure === undefined) return undefined;
  const options = {
    percent: source.percent,
    currency: measure === 'money' ? source.currency : undefined,
    decimal: context.settings.decimal,
    rates: context.settings.rates,
  };
  return new NumberColumn(measure, options, context.words, context.signs);
}

function isOutcomeNumber(text: string): boolean {
  return /^\s*[01](?:[.,]0+)?\s*$/.test(text);
}
