import type { PlanDecisions } from '../plan-decisions.ts';

/**
 * Part of what the chosen channels serve that lies where they were never measured, weighted by segment and stage,
 * 0–1; 0 where they serve nothing.
 * @param only one of them; absent: all
 */
export function unmeasuredPart(
  { evidence, served, grades }: Pick<PlanDecisions, 'evidence' | 'served' | 'grades'>,
  only?: number,
): number {
  const { stages, segments, channels } = evidence.market;
  let all = 0;
  let unmeasured = 0;
  served.forEach((part, cell) => {
    if (only !== undefined && cell % channels.length !== only) return;
    const row = Math.floor(cell / channels.length);
    const weight =
      part * stages[Math.floor(row / segments.length)]!.weight * segments[row % segments.length]!.weight;
    all += weight;
    if (grades[cell] === 'none') unmeasured += weight;
  });
  return all > 0 ? unmeasured / all : 0;
}
