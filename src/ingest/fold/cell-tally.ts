import type { Row, rolesOf } from './row.ts';
import { Total } from './total.ts';

/** Sums of one segment × stage × channel. A sum is absent until a row states its part. */
export class CellTally {
  exposures: Total | undefined;
  conversions: Total | undefined;
  cost: Total | undefined;
  revenue: Total | undefined;
  readonly trials = new Total();
  readonly successes = new Total();
  valueRowCount = 0;
  readonly valueRevenue = new Total();
  readonly valueConversions = new Total();
  readonly valueSquares = new Total();

  /** Adds what a row states; NaN stands for what it states illegibly. */
  add(row: Pick<Row['numbers'], (typeof rolesOf.cell)[number]>): void {
    const { exposures, conversions, cost, revenue } = row;
    if (exposures !== undefined) (this.exposures ??= new Total()).add(exposures);
    if (conversions !== undefined) (this.conversions ??= new Total()).add(conversions);
    if (cost !== undefined) (this.cost ??= new Total()).add(cost);
    if (revenue !== undefined) (this.revenue ??= new Total()).add(revenue);
    if (isKnown(exposures) && isKnown(conversions)) {
      this.trials.add(exposures);
      this.successes.add(conversions);
    }
    if (isKnown(revenue) && isKnown(conversions) && conversions > 0) {
      this.valueRowCount++;
      this.valueRevenue.add(revenue);
      this.valueConversions.add(conversions);
      this.valueSquares.add((revenue * revenue) / conversions);
    }
  }

  /** Adds rows each of which was one exposure, once it is known that they were. */
  addRowsAsExposures(rows: number, successes: number): void {
    (this.exposures ??= new Total()).add(rows);
    this.trials.add(rows);
    this.successes.add(successes);
  }
}

function isKnown(value: number | undefined): value is number {
  return value !== undefined && !Number.isNaN(value);
}
