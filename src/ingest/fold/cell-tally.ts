import type { Place } from '../issue-log.ts';
import type { Row, rolesOf } from './row.ts';
import { Total } from './total.ts';
import { UnpricedRows } from './unpriced-rows.ts';

/** Sums of one segment × stage × channel. A sum is absent until a row states its part. */
export class CellTally {
  exposures: Total | undefined;
  conversions: Total | undefined;
  cost: Total | undefined;
  revenue: Total | undefined;
  /** Contacts that nobody counted, and conversions among them: an estimate by feel. */
  estimate: { trials: Total; successes: Total } | undefined;
  /** A row that states more conversions than exposures: the first, of several tallies that of the first. */
  exceedsAt: Pick<Place, 'file' | 'line' | 'column'> | undefined;
  readonly unpriced = new UnpricedRows();
  readonly trials = new Total();
  readonly successes = new Total();
  valueRowCount = 0;
  readonly valueRevenue = new Total();
  readonly valueConversions = new Total();
  readonly valueSquares = new Total();

  /**
   * Adds what a row states; NaN stands for what it states illegibly. Revenue below zero is a return: it lowers what a
   * conversion brought, also in rows without one.
   * @param place of the row
   */
  add(
    row: Pick<Row['numbers'], (typeof rolesOf.cell)[number]>,
    place: () => Pick<Place, 'file' | 'line' | 'column'>,
  ): void {
    const { exposures, conversions, cost, revenue } = row;
    if (exposures !== undefined) this.exposures = plus(this.exposures, exposures);
    if (conversions !== undefined) this.conversions = plus(this.conversions, conversions);
    if (cost !== undefined) this.cost = plus(this.cost, cost);
    if (revenue !== undefined) this.revenue = plus(this.revenue, revenue);
    this.unpriced.add(row);
    if (isKnown(exposures) && isKnown(conversions)) {
      this.trials.add(exposures);
      this.successes.add(conversions);
      if (conversions > exposures) this.exceedsAt ??= place();
    }
    if (isKnown(revenue) && isKnown(conversions) && conversions > 0) {
      this.valueRowCount++;
      this.valueRevenue.add(revenue);
      this.valueConversions.add(conversions);
      this.valueSquares.add((revenue * revenue) / conversions);
    } else if (isKnown(revenue) && revenue < 0) this.valueRevenue.add(revenue);
  }

  /** Adds what a row states by feel. */
  addEstimate({ exposures, conversions }: Pick<Row['numbers'], 'exposures' | 'conversions'>): void {
    if (!isKnown(exposures) || !isKnown(conversions)) return;
    this.estimate ??= { trials: new Total(), successes: new Total() };
    this.estimate.trials.add(exposures);
    this.estimate.successes.add(conversions);
  }

  /** Adds rows each of which was one exposure, once it is known that they were. */
  addRowsAsExposures(rows: number, successes: number): void {
    this.exposures = plus(this.exposures, rows);
    this.trials.add(rows);
    this.successes.add(successes);
  }

  /** Adds all sums of another cell. */
  merge(other: CellTally): void {
    this.exposures = joined(this.exposures, other.exposures);
    this.conversions = joined(this.conversions, other.conversions);
    this.revenue = joined(this.revenue, other.revenue);
    this.cost = joined(this.cost, other.cost);
    this.exceedsAt ??= other.exceedsAt;
    this.unpriced.merge(other.unpriced);
    this.trials.merge(other.trials);
    this.successes.merge(other.successes);
    this.#mergeEstimate(other);
    this.valueRowCount += other.valueRowCount;
    this.valueRevenue.merge(other.valueRevenue);
    this.valueConversions.merge(other.valueConversions);
    this.valueSquares.merge(other.valueSquares);
  }

  #mergeEstimate({ estimate }: CellTally): void {
    if (estimate === undefined) return;
    this.estimate ??= { trials: new Total(), successes: new Total() };
    this.estimate.trials.merge(estimate.trials);
    this.estimate.successes.merge(estimate.successes);
  }

  /** Adds nothing but what was spent. */
  mergeCost(other: CellTally): void {
    if (other.cost === undefined) return;
    this.cost = joined(this.cost, other.cost);
    this.unpriced.addCostAlone();
  }
}

function joined(sum: Total | undefined, other: Total | undefined): Total | undefined {
  if (other === undefined) return sum;
  const both = sum ?? new Total();
  both.merge(other);
  return both;
}

function isKnown(value: number | undefined): value is number {
  return value !== undefined && !Number.isNaN(value);
}

function plus(total: Total | undefined, part: number): Total {
  const sum = total ?? new Total();
  sum.add(part);
  return sum;
}
