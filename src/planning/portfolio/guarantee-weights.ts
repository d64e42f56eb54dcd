import type { ServiceProblem } from './prepare-service.ts';

/**
 * The weights of a guarantee, by cell of the prepared service: the weight of the cell inside what is
 * guaranteed, 0 outside. Cells that preparing leaves out (no weight, or nothing serves them) are left out here.
 * @param isGuaranteed whether a cell of the problem, by index, belongs to the guaranteed stage or segment
 */
export function guaranteeWeights(
  problem: ServiceProblem,
  isGuaranteed: (cell: number) => boolean,
): Float64Array {
  const weights: number[] = [];
  for (const [index, { weight, share, response }] of problem.cells.entries()) {
    const isServed = weight > 0 && share.some((own, channel) => own > 0 && response[channel]! > 0);
    if (isServed) weights.push(isGuaranteed(index) ? weight : 0);
  }
  return Float64Array.from(weights);
}
