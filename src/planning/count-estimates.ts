import type { Market } from '../metrics/market.ts';

/** How many of the stated numbers of a kind are estimates by feel. */
export interface EstimateCount {
  count: number;
  all: number;
}

/** Estimates among the sizes, shares and rates that the tables state. */
export function countEstimates(market: Market): Record<'sizes' | 'shares' | 'rates', EstimateCount> {
  const { segments, usage, wholeUsage, counts } = market;
  return {
    sizes: among(segments.filter(({ size }) => size !== null)),
    shares: among([...usage, ...wholeUsage].flatMap((pair) => (pair?.share === undefined ? [] : [pair]))),
    rates: among(counts.flatMap((cell) => (cell !== undefined && cell.trials > 0 ? [cell] : []))),
  };
}

function among(numbers: readonly { estimated?: true }[]): EstimateCount {
  return { count: numbers.filter(({ estimated }) => estimated).length, all: numbers.length };
}
