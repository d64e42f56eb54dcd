import type { RoleSource } from '../columns/table-layout.ts';
import type { LateEvidence, TableEvidence } from '../evidence.ts';
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
  /** Outcomes may be words: no column counts exposures. */
  readonly #outcomes: boolean;
  /** Some outcome is a count, so that words are none. */
  #hasCounts = false;
  #hasWords = false;

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

  /** Learns the style of each column: from the whole table where that is known, else from its head. */
  settle(head: readonly { record: string[] }[]): void {
    const { ledger, known, words } = this.#context;
    this.#hasCounts = known?.hasCounts ?? false;
    for (const { role, source, column } of this.#cells) {
      for (const { record } of known === undefined ? head : []) {
        const text = cellText(source, record, words);
        column?.observe(text);
        if (role === 'conversions') this.#noteOutcome(text);
      }
      column?.settle(ledger.currency, known?.numbers.get(role));
      ledger.currency ??= column?.currency;
    }
  }

  /** What the rows show that were read. */
  get evidence(): TableEvidence {
    return {
      numbers: new Map(this.#cells.flatMap(({ role, column }) => (column ? [[role, column.evidence]] : []))),
      hasCounts: this.#hasCounts,
    };
  }

  /** The first column that the rows that were read would all together have settled otherwise. */
  get late(): LateEvidence | undefined {
    const found = this.#cells.find(
      ({ role, column }) => column?.isLate || (role === 'conversions' && this.#hasWords && this.#hasCounts),
    );
    return found && placeOf(this.#context, found.role, undefined);
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
    const mayBeWord = role === 'conversions' && this.#outcomes && !this.#hasCounts;
    const outcome = mayBeWord ? words.outcome(text) : undefined;
    if (outcome === undefined) {
      if (mayBeWord) this.#noteOutcome(text);
      return column.read(text);
    }
    this.#hasWords ||= !/\d/.test(text);
    return outcome;
  }

  #noteOutcome(text: string): void {
    if (this.#hasCounts || !this.#outcomes || !/\d/.test(text)) return;
    this.#hasCounts = !isOutcomeNumber(text) && this.#context.words.outcome(text) === undefined;
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
