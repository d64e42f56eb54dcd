import { pickCells } from './pick-cells.ts';
import type { Service } from './prepare-service.ts';

/**
 * The cells with a weight as a service of their own, in which coverage of all channels is 1: its coverage is
 * Σ weight × V(S) ÷ V(all channels) ÷ Σ weight. Without any such cell nothing is ever covered.
 * @param weight relative, ≥ 0, by cell of the service
 */
export function guaranteedService(service: Service, weight: Float64Array): Service {
  const weightSum = weight.reduce((sum, own) => sum + own, 0);
  const cells = [...weight.keys()].filter((cell) => weight[cell] !== 0);
  return pickCells(service, cells, (cell) => weight[cell]! / (weightSum * fullValue(service, cell)));
}

/** What all channels together serve of a cell. */
function fullValue({ start, share, value }: Service, cell: number): number {
  let full = 0;
  for (let entry = start[cell + 1]! - 1; entry >= start[cell]!; entry -= 1) {
    full += share[entry]! * (value[entry]! - full);
  }
  return full;
}
