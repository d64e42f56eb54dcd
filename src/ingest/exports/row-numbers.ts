import type { LateEvidence } from '../evidence.ts';
import { readDeduction } from '../fold/read-deduction.ts';
import type { IssueLog, Place } from '../issue-log.ts';
import type { Neighbours } from '../numbers/decimal-style.ts';
import { NumberColumn, type NumberProblem } from '../numbers/number-column.ts';
import type { NumberEvidence } from '../numbers/number-evidence.ts';
import type { TableContext } from '../table-context.ts';
import { type ExportLayout, type MetricSource, type StepNumber, stepNumbers } from './export-layout.ts';

type Context = Omit<TableContext, 'layout'>;
/** What a row states of one step; NaN for what it states illegibly. */
export type StepValues = Record<StepNumber, number | undefined>;

interface Column {
  index: number;
  field: string;
  measure: 'count' | 'money';
  numbers: NumberColumn;
  value: number | undefined;
  /** Amounts below zero are returns, not slips. */
  mayDeduct: boolean;
  /** The export leaves a cell empty where nothing happened. */
  emptyIsZero: boolean;
}

/** The numbers of an export's rows. A column that several steps use is read once. */
export class RowNumbers {
  readonly #context: Context;
  readonly #log: IssueLog;
  readonly #columns: Column[] = [];
  readonly #steps: { role: StepNumber; source: MetricSource; column: Column | undefined }[][];
  readonly #currencyColumn: number | undefined;
  readonly values: StepValues[];

  constructor(layout: ExportLayout, context: Context) {
    this.#context = context;
    this.#log = context.log;
    const { currency } = layout.description;
    this.#currencyColumn = currency === undefined ? undefined : layout.columns.get(currency)?.index;
    this.#steps = layout.steps.map(({ numbers }) =>
      stepNumbers.flatMap((role) => {
        const source = numbers[role];
        return source ? [{ role, source, column: this.#column(role, source, layout) }] : [];
      }),
    );
    this.values = layout.steps.map(() => emptyValues());
  }

  /** Learns the style of each column: from the whole table where that is known, else from its head. */
  settle(head: readonly (readonly string[])[]): void {
    const { ledger, known } = this.#context;
    for (const column of this.#columns) {
      const { numbers, index } = column;
      if (known === undefined)
        for (const record of head) numbers.observe(record[index] ?? '', this.#currency(record));
    }
    const shown = (column: Column) => known?.numbers.get(keyOf(column)) ?? column.numbers.head;
    for (const column of this.#columns) {
      const { numbers } = column;
      numbers.settle(ledger.currency, shown(column), this.#besides(column, shown));
      ledger.currency ??= numbers.currency;
    }
  }

  /** What the rows show that were read. */
  get evidence(): Map<string, NumberEvidence> {
    return new Map(this.#columns.map((column) => [keyOf(column), column.numbers.evidence]));
  }

  /** The first column that the rows that were read would all together have settled otherwise. */
  get late(): LateEvidence | undefined {
    const found = this.#columns.find((column) =>
      column.numbers.isLate(this.#besides(column, ({ numbers }) => numbers.evidence)),
    );
    return found && { file: this.#context.file, column: found.index + 1, field: found.field };
  }

  /** Whether a record has a number, or no text at all, in each of its number columns. */
  fits(record: readonly string[]): boolean {
    return this.#columns.every(({ numbers, index }) => numbers.fits(record[index] ?? ''));
  }

  /** Fills `values`; false when one of the cells makes the row unusable. */
  read(record: readonly string[], line: number): boolean {
    const shown = this.#currency(record);
    let usable = true;
    for (const column of this.#columns) {
      const text = record[column.index] ?? '';
      const read = readCell(column, text, shown);
      column.value = typeof read === 'string' ? Number.NaN : read;
      if (typeof read === 'string' && !this.#report(read, column, line, text, shown)) usable = false;
    }
    this.#steps.forEach((cells, step) => {
      const values = this.values[step]!;
      for (const { role, source, column } of cells) values[role] = stepValue(source, column, record);
    });
    return usable;
  }

  /** Reports columns that write decimals in two ways; once, after all rows. */
  finish(): void {
    const { file } = this.#context;
    for (const { numbers, index, field } of this.#columns) {
      if (numbers.lostSign !== undefined)
        this.#log.add('lost-currency-sign', 'info', {
          file,
          column: index + 1,
          field,
          value: numbers.lostSign,
        });
      if (numbers.contradiction)
        this.#log.add('mixed-decimals', 'warning', { file, column: index + 1, field }, numbers.contradiction);
    }
  }

  /** What the other columns show: those that count the contacts of its conversions bound it. */
  #besides(column: Column, shown: (column: Column) => NumberEvidence): Neighbours {
    const others = this.#columns.filter(({ index }) => index !== column.index);
    const step = this.#steps.find((cells) =>
      cells.some((cell) => cell.role === 'conversions' && cell.column === column),
    );
    const exposures = step?.find(({ role }) => role === 'exposures')?.column;
    return { others: others.map(shown), bound: exposures && shown(exposures) };
  }

  #column(
    role: StepNumber,
    { column, field, currency }: MetricSource,
    layout: ExportLayout,
  ): Column | undefined {
    if (column === undefined) return undefined;
    const measure = role === 'cost' || role === 'revenue' ? 'money' : 'count';
    const known = this.#columns.find((one) => one.index === column && one.measure === measure);
    if (known) return known;
    const { decimal, rates } = this.#context.settings;
    const options = { percent: false, currency: measure === 'money' ? currency : undefined, decimal, rates };
    const numbers = new NumberColumn(measure, options, this.#context.words, this.#context.signs);
    const described = [...layout.columns].find(([, { index }]) => index === column)?.[0];
    const emptyIsZero = described !== undefined && layout.description.columns[described]?.empty === 'zero';
    const mayDeduct = role === 'revenue';
    const made: Column = { index: column, field, measure, numbers, value: undefined, mayDeduct, emptyIsZero };
    this.#columns.push(made);
    return made;
  }

  #currency(record: readonly string[]): string | undefined {
    const text = this.#currencyColumn === undefined ? '' : (record[this.#currencyColumn] ?? '').trim();
    return /^[A-Za-z]{3}$/.test(text) ? text.toUpperCase() : undefined;
  }

  /** True when the row can be used without the cell. */
  #report(
    problem: NumberProblem,
    column: Column,
    line: number,
    value: string,
    shown: string | undefined,
  ): boolean {
    const { file } = this.#context;
    const place: Place = { file, line, column: column.index + 1, field: column.field, value };
    if (problem === 'censored-number') {
      this.#log.add(problem, 'info', place);
      column.value = undefined;
      return true;
    }
    if (problem === 'mixed-currencies') {
      const own = shown ?? column.numbers.own ?? '';
      this.#log.add('currency-without-rate', 'error', place, {
        own,
        currency: column.numbers.currency ?? '',
      });
      return true;
    }
    this.#log.add(problem, 'error', place, { role: column.field, measure: column.measure, currency: '' });
    return problem === 'ambiguous-number';
  }
}

/** A column may hold a count for one step and money for another. */
function keyOf({ index, measure }: Pick<Column, 'index' | 'measure'>): string {
  return `${index} ${measure}`;
}

function readCell(
  { numbers, emptyIsZero, mayDeduct }: Column,
  text: string,
  shown: string | undefined,
): number | undefined | NumberProblem {
  if (emptyIsZero && text.trim() === '') return 0;
  const value = numbers.read(text, shown);
  if (value !== 'negative-number' || !mayDeduct) return value;
  return readDeduction(numbers, text, shown) ?? value;
}

function stepValue(
  source: MetricSource,
  column: Column | undefined,
  record: readonly string[],
): number | undefined {
  const { where } = source;
  const matches =
    where === undefined ||
    where.column === undefined ||
    where.pattern.test((record[where.column] ?? '').trim());
  if (column === undefined) return matches ? 1 : 0;
  return matches ? column.value : undefined;
}

function emptyValues(): StepValues {
  return { exposures: undefined, conversions: undefined, cost: undefined, revenue: undefined };
}
