import type { ObservedSegment } from '../../model/observations.ts';
import { regionalMean } from './regional-mean.ts';
import type { RegionalStatements, Statement } from './statements.ts';

/**
 * Regions that speak for a thing: its whole (`''`) where somebody spoke of the whole, else all that are
 * named, in alphabetical order.
 */
export function speakingRegions(
  statements: RegionalStatements,
  spoken: (region: string) => boolean,
): string[] {
  return spoken('') ? [''] : [...statements.keys()].filter(spoken).sort();
}

/** People in a segment: stated of the whole, or the sum over its regions. */
export function segmentSize(statements: RegionalStatements): number | undefined {
  const size = (region: string) => statements.get(region)?.get('size')?.value;
  const regions = speakingRegions(statements, (region) => size(region) !== undefined);
  return regions.length === 0 ? undefined : regions.reduce((sum, region) => sum + size(region)!, 0);
}

/** What the tables state of a segment. Value and priority of regions are averaged, weighted by their sizes. */
export function observedSegment(id: string, name: string, statements: RegionalStatements): ObservedSegment {
  const mean = (role: 'value' | 'priority') => {
    const stated = (region: string): Statement | undefined => statements.get(region)?.get(role);
    const regions = speakingRegions(statements, (region) => stated(region) !== undefined);
    return regionalMean(
      regions.map((region) => ({
        value: stated(region)!.value,
        size: statements.get(region)?.get('size')?.value,
      })),
    );
  };
  const size = segmentSize(statements);
  const estimated = [...statements.values()].some((stated) => stated.get('size')?.estimated);
  const value = mean('value');
  const priority = mean('priority');
  return {
    id,
    name,
    ...(size !== undefined && { size }),
    ...(size !== undefined && estimated && { estimated }),
    ...(value !== undefined && { value }),
    ...(priority !== undefined && { priority }),
  };
}
