import { mean } from 'simple-statistics';
import type { ObservedSegment } from '../model/observations.ts';
import type { MarketSegment } from './market.ts';

/**
 * Weight of each segment, w_s ∝ size × value × priority, summing to 1. What is not stated takes the mean of
 * the segments that state it (priority: 1).
 */
export function weighSegments(segments: readonly ObservedSegment[]): MarketSegment[] {
  const size = meanOfKnown(segments.map((segment) => segment.size));
  const value = meanOfKnown(segments.map((segment) => segment.value));
  const raw = segments.map(
    (segment) => (segment.size ?? size) * (segment.value ?? value) * (segment.priority ?? 1),
  );
  const total = raw.reduce((sum, weight) => sum + weight, 0);
  return segments.map((segment, index) => ({
    id: segment.id,
    name: segment.name,
    size: segment.size ?? null,
    ...(segment.size !== undefined && segment.estimated && { estimated: true as const }),
    people: segment.size ?? size,
    value: segment.value ?? null,
    weight: total > 0 ? raw[index]! / total : 1 / segments.length,
  }));
}

function meanOfKnown(values: readonly (number | undefined)[]): number {
  const known = values.filter((value) => value !== undefined);
  return known.length > 0 ? mean(known) : 1;
}
