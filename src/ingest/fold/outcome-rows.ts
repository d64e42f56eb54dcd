import type { CellTally } from './cell-tally.ts';
import type { Total } from './total.ts';

type Counts = Map<CellTally, { rows: number; successes: number }>;

/**
 * The rows of a table without exposures, as long as each of its outcomes is 0 or 1: then every row was one
 * exposure, which is known only after the last. Where all of them are 1 it is a list of those who converted, which
 * tells nothing of the others.
 */
export class OutcomeRows {
  readonly #cells: Counts = new Map();
  readonly #partCells: Counts = new Map();
  readonly #devices = new Map<Total, number>();
  #binary = true;
  #anyFailure = false;

  add(outcome: number, tally: CellTally, device: Total | undefined): void {
    this.#binary &&= outcome === 0 || outcome === 1;
    this.#anyFailure ||= outcome === 0;
    this.#note(this.#cells, outcome, tally, device);
  }

  /** The same row once more, in the cell of its part. */
  addToPart(outcome: number, tally: CellTally, device: Total | undefined): void {
    this.#note(this.#partCells, outcome, tally, device);
  }

  #note(cells: Counts, outcome: number, tally: CellTally, device: Total | undefined): void {
    if (!this.#binary) return;
    const counts = cells.get(tally);
    if (counts) {
      counts.rows++;
      counts.successes += outcome;
    } else cells.set(tally, { rows: 1, successes: outcome });
    if (device) this.#devices.set(device, (this.#devices.get(device) ?? 0) + 1);
  }

  /** Adds the rows to their cells if they were exposures; their number, or undefined when they were conversions. */
  finish(): number | undefined {
    if (!this.#binary || (!this.#anyFailure && this.#cells.size > 0)) return undefined;
    let total = 0;
    for (const [tally, { rows, successes }] of this.#cells) {
      tally.addRowsAsExposures(rows, successes);
      total += rows;
    }
    for (const [tally, { rows, successes }] of this.#partCells) tally.addRowsAsExposures(rows, successes);
    for (const [device, rows] of this.#devices) device.add(rows);
    return total;
  }
}
