import type { RoleSource } from '../columns/table-layout.ts';
import type { LateEvidence, TableEvidence } from '../evidence.ts';
import type { Neighbours } from '../numbers/decimal-style.ts';
import { measureOf } from '../numbers/measure.ts';
import { NumberColumn, type NumberProblem } from '../numbers/number-column.ts';
import type { NumberEvidence } from '../numbers/number-evidence.ts';
import { cellText, placeOf, type TableContext } from '../table-context.ts';
import { OutcomeColumn } from './outcome-column.ts';
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
  /** Conversions that may be words: no column counts exposures. */
  readonly #outcomes: OutcomeColumn | undefined;

  constructor(context: TableContext) {
    this.#context = context;
    const { sources } = context.layout;
    this.#cells = numberRoles.flatMap((role) => {
      const source = sources.get(role);
      return source
        ? [{ role, subject: subjectOf[role], source, column: numberColumn(role, source, context) }]
        : [];
    });
    const conversions = this.#cells.find(({ role }) => role === 'conversions')?.column;
    this.#outcomes =
      conversions && !sources.has('exposures') ? new OutcomeColumn(conversions, context.words) : undefined;
  }

  /** Learns the style of each column: from the whole table where that is known, else from its head. */
  settle(head: readonly { record: string[] }[]): void {
    const { ledger, known, words } = this.#context;
    for (const { role, source, column } of this.#cells) {
      for (const { record } of known === undefined ? head : []) {
        const text = cellText(source, record, words);
        column?.observe(text);
        if (role === 'conversions') this.#outcomes?.observe(text);
      }
    }
    const shown = new Map(
      this.#columns().map(([role, { head }]) => [role, known?.numbers.get(role) ?? head]),
    );
    for (const [role, column] of this.#columns()) {
      column.settle(ledger.currency, shown.get(role), besides(role, shown));
      ledger.currency ??= column.currency;
    }
    this.#outcomes?.settle(known?.outcomesAreWords);
  }

  /** What the rows show that were read. */
  get evidence(): TableEvidence {
    return {
      numbers: this.#evidenceOfNumbers(),
      outcomesAreWords: this.#outcomes?.areWords,
    };
  }

  /** The first column that the rows that were read would all together have settled otherwise. */
  get late(): LateEvidence | undefined {
    const all = this.#evidenceOfNumbers();
    const found = this.#cells.find(
      ({ role, column }) =>
        column?.isLate(besides(role, all)) || (role === 'conversions' && this.#outcomes?.isLate),
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

  #columns(): [NumberRole, NumberColumn][] {
    return this.#cells.flatMap(({ role, column }) => (column ? [[role, column]] : []));
  }

  #evidenceOfNumbers(): Map<NumberRole, NumberEvidence> {
    return new Map(this.#columns().map(([role, { evidence }]) => [role, evidence]));
  }

  #value(role: NumberRole, column: NumberColumn | undefined, text: string) {
    const { words } = this.#context;
    if (column === undefined)
      return words.outcome(text) ?? (words.isMissing(text) ? undefined : 'not-yes-or-no');
    return role === 'conversions' && this.#outcomes ? this.#outcomes.read(text) : column.read(text);
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
    if (!harmless.has(problem)) return false;
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

/** Problems that leave the rest of a row as it is. */
const harmless = new Set<string>(['ambiguous-number', 'share-out-of-range', 'ambiguous-share']);

/** What the other columns of a table show. */
function besides(role: NumberRole, all: ReadonlyMap<NumberRole, NumberEvidence>): Neighbours {
  return {
    others: [...all].filter(([other]) => other !== role).map(([, evidence]) => evidence),
    bound: role === 'conversions' ? all.get('exposures') : undefined,
  };
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
