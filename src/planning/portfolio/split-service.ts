import { pickCells } from './pick-cells.ts';
import type { Service } from './prepare-service.ts';

/** Deals the cells of a service out to `count` services, at most one per cell. Their coverages add up to its own. */
export function splitService(service: Service, count: number): Service[] {
  const groupCount = Math.min(count, service.cellCount);
  const cells = Array.from({ length: service.cellCount }, (_, cell) => cell);
  return Array.from({ length: groupCount }, (_, group) =>
    pickCells(
      service,
      cells.filter((cell) => cell % groupCount === group),
    ),
  );
}
