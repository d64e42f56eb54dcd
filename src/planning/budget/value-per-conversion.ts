import type { BudgetChannel, BudgetRow, ChannelBudget, ConversionValue } from './budget.ts';

/**
 * Money per conversion of each channel: as given; else revenue ÷ conversions of the rows that state both; else that
 * of all other channels together (`assumed`). Null for all when no channel's is known.
 */
export function valuePerConversion(channels: readonly BudgetChannel[]): ChannelBudget['value'][] {
  const known = channels.map(({ value, rows }) => {
    if (value) return { ...value, basis: 'given' as const };
    // What money has bought; what it has not is the next best to tell of it.
    const ratio = revenueRatio(rows.map(boughtOf)) ?? revenueRatio(rows);
    return ratio && { ...ratio, basis: 'measured' as const };
  });
  const weights = channels.map(({ rows }) => rows.reduce((sum, row) => sum + (row.conversions ?? 0), 0));
  const pooled = pool(known.flatMap((value, index) => (value ? [{ value, weight: weights[index]! }] : [])));
  return known.map((value) => value ?? (pooled && { ...pooled, basis: 'assumed' }));
}

function boughtOf({ conversions, revenue, unpriced }: BudgetRow): BudgetRow {
  return unpriced === undefined || conversions === undefined
    ? { conversions, revenue }
    : {
        conversions: conversions - unpriced.conversions,
        revenue: revenue === undefined ? undefined : revenue - unpriced.revenue,
      };
}

/** Ratio of two sums, with its standard error by linearisation (Cochran 1977, section 2.11). */
function revenueRatio(rows: readonly BudgetRow[]): ConversionValue | null {
  const both = rows.filter(({ revenue, conversions }) => revenue !== undefined && (conversions ?? 0) > 0);
  const conversions = both.reduce((sum, row) => sum + row.conversions!, 0);
  const revenue = both.reduce((sum, row) => sum + row.revenue!, 0);
  if (revenue <= 0) return null;
  const mean = revenue / conversions;
  if (both.length < 2) return { mean, standardError: 0 };
  const squares = both.reduce((sum, row) => sum + (row.revenue! - mean * row.conversions!) ** 2, 0);
  const spread = (squares * both.length) / (both.length - 1);
  return { mean, standardError: Math.sqrt(spread) / conversions };
}

/** Mean weighted by conversions (evenly where none are stated); as unsure as the channels differ. */
function pool(known: { value: ConversionValue; weight: number }[]): ConversionValue | null {
  if (known.length === 0) return null;
  const stated = known.reduce((sum, { weight }) => sum + weight, 0);
  const part = (weight: number) => (stated > 0 ? weight / stated : 1 / known.length);
  const mean = known.reduce((sum, { value, weight }) => sum + part(weight) * value.mean, 0);
  const variance = known.reduce(
    (sum, { value, weight }) => sum + part(weight) * ((value.mean - mean) ** 2 + value.standardError ** 2),
    0,
  );
  return { mean, standardError: Math.sqrt(variance) };
}
