import type { CellCounts, Observations, ObservationsPart } from '../../../src/model/observations.ts';

/** The observations of the part with this id. */
export function part({ parts }: Observations, id: string): Observations {
  const found = parts?.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no part ${id}`);
  return found.observations;
}

/** Id and name of each part. */
export function names({ parts }: Observations): [string, string][] {
  return (parts ?? []).map(({ id, name }: ObservationsPart) => [id, name]);
}

/** The whole as it is without parts, and without the issues that only parts raise. */
export function withoutParts({ parts, issues, ...rest }: Observations): Observations {
  return { ...rest, issues: issues.filter(({ code }) => !code.startsWith('by-')) };
}

const numbers = ['exposures', 'conversions', 'trials', 'successes', 'cost', 'revenue'] as const;

/** Sums by stage, channel and number over all observations; a number that no cell states is absent. */
export function sums(all: readonly Pick<Observations, 'counts'>[]): Record<string, number> {
  const totals: Record<string, number> = {};
  for (const cell of all.flatMap(({ counts }) => counts))
    for (const number of numbers) add(totals, cell, number);
  return totals;
}

function add(totals: Record<string, number>, cell: CellCounts, number: (typeof numbers)[number]): void {
  const value = cell[number];
  if (value === undefined) return;
  const key = `${cell.stage} ${cell.channel} ${number}`;
  totals[key] = (totals[key] ?? 0) + value;
}
