import type { ClaimSource } from './claim-source.ts';
import { claimTotal } from './claim-totals.ts';

/**
 * Tables of one export that add up to the same exposures, conversions and cost at every stage are one report
 * cut in two ways, by age and by platform for instance. Of such the one with more cells counts, then the one
 * of the first file; each of the others with the one that counts in its place.
 */
export function findSameData(sources: readonly ClaimSource[]): Map<ClaimSource, ClaimSource> {
  const same = new Map<ClaimSource, ClaimSource>();
  const first = new Map<string, ClaimSource>();
  const byDetail = [...sources].sort((a, b) => b.claims().length - a.claims().length);
  for (const source of byDetail) {
    const fingerprint = totals(source);
    if (fingerprint === undefined) continue;
    const other = first.get(fingerprint);
    if (other === undefined) first.set(fingerprint, source);
    else same.set(source, other);
  }
  return same;
}

/** Undefined for totals so small that they may agree by chance. */
function totals(source: ClaimSource): string | undefined {
  const claims = source.claims();
  const stages = [...new Set(claims.map(({ stage }) => stage))].sort((a, b) => a - b);
  let largest = 0;
  const sums = stages.map((stage) => {
    const here = claims.filter((claim) => claim.stage === stage);
    const numbers = (['exposures', 'conversions', 'cost'] as const).map((number) => claimTotal(here, number));
    largest = Math.max(largest, ...numbers.map((value) => value ?? 0));
    return [stage, ...numbers.map((value) => value?.toFixed(2))];
  });
  return largest < leastTotal ? undefined : JSON.stringify([source.description.id, sums]);
}

// Three-digit totals of two small months do agree now and then.
const leastTotal = 1_000;
